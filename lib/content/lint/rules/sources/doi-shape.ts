import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';

/**
 * How publishers number their papers, where one digit too few shows: what stands behind the prefix of
 * the publisher, and the kind of name that the pattern is for.
 */
const shapes: readonly { prefix: string; kind: RegExp; shape: RegExp; like: string }[] = [
  { prefix: '10.1056', kind: /^NEJM/i, shape: /^NEJM[a-z]+\d{6,7}$/i, like: 'NEJMoa2302399' },
  { prefix: '10.1056', kind: /^NEJMoa2/i, shape: /^NEJMoa2\d{6}$/i, like: 'NEJMoa2302399' },
  {
    prefix: '10.1001',
    kind: /^jama[a-z]*\.\d{4}\./i,
    shape: /^jama[a-z]*\.20[0-4]\d\.\d{2,5}$/i,
    like: 'jamapsychiatry.2025.3019',
  },
  {
    prefix: '10.1176',
    kind: /^appi\.ajp\.20\d\d/,
    shape: /^appi\.ajp\.(?:20\d\d\.\d{8}|20\d{6})$/,
    like: 'appi.ajp.2020.20050596',
  },
  {
    prefix: '10.1016',
    kind: /^S\d{4}/i,
    shape: /^S\d{4}-\d{3}[\dX]\(\d\d\)\d{5}-[\dX]$/i,
    like: 'S2215-0366(24)00133-0',
  },
  {
    prefix: '10.1016',
    kind: /^j\./i,
    shape: /^j\.[a-z]+\.(?:19|20)\d\d\.(?:\d\d\.\d{3,6}|e\d{5,6})$/i,
    like: 'j.jad.2008.10.014',
  },
  {
    prefix: '10.1002',
    kind: /^14651858/,
    shape: /^14651858\.(?:CD\d{6}|MR\d{6})(?:\.pub\d+)?$/i,
    like: '14651858.CD011612.pub3',
  },
  {
    prefix: '10.3389',
    kind: /^f[a-z]+\.20/,
    shape: /^f[a-z]+\.20\d\d\.\d{5,7}$/,
    like: 'fpsyt.2023.1181447',
  },
  {
    prefix: '10.1371',
    kind: /^journal/,
    shape: /^journal\.p[a-z]+\.\d{7}$/,
    like: 'journal.pone.0310751',
  },
  {
    prefix: '10.1186',
    kind: /^s\d/,
    shape: /^s\d{5}-\d{3}-\d{4,5}-[\dxyz]$/i,
    like: 's12888-021-03538-y',
  },
  {
    prefix: '10.1007',
    kind: /^s\d/,
    shape: /^s\d{5}-\d{3}-\d{4,5}-[\dxyz]$/i,
    like: 's40264-021-01120-9',
  },
  {
    prefix: '10.1038',
    kind: /^s4\d{3}/,
    shape: /^s4\d{4}-\d{3}-\d{4,5}-[\dxyz]$/i,
    like: 's41386-019-0570-x',
  },
];

/** Only a warning: a publisher may begin to number otherwise. */
export const doiShape: Rule = {
  id: 'doi-shape',
  severity: 'warning',
  message: 'does not have the shape of this publisher’s DOIs',
  fix: 'copy it from the page of the paper',
  check: ({ allItems }) =>
    itemsOf(allItems, 'Source').flatMap(({ path: file, data: { doi }, lineOf }): Finding[] => {
      if (doi === undefined) return [];
      const slash = doi.indexOf('/');
      const [prefix, suffix] = [doi.slice(0, slash), doi.slice(slash + 1)];
      const wrong = shapes.find(
        (one) => one.prefix === prefix && one.kind.test(suffix) && !one.shape.test(suffix),
      );
      if (!wrong) return [];
      const sentence = `"${doi}" does not have the shape of this publisher's DOIs, such as ${prefix}/${wrong.like}: copy it from the page of the paper`;
      return [{ file, line: lineOf(['doi']), words: doi, sentence }];
    }),
};
