import { itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { findOutsideLinks } from '../../texts/outside-links';

const thisComputer =
  /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0|192\.168\.\d+\.\d+|10\.\d+\.\d+\.\d+|[\w-]+\.local)$/;

/** A complete URL of the site itself stops working when the site moves, and is checked by nobody. */
export const ownSiteLink: Rule = {
  id: 'own-site-link',
  severity: 'error',
  message: 'is a page of this site, written as if it were another one',
  fix: 'write its path alone, such as /costs',
  isFixable: true,
  check: ({ items }) => {
    const [clinic] = itemsOf(items, 'Clinic');
    const website = clinic?.data.website ?? '';
    const own = URL.canParse(website) ? toHost(new URL(website)) : '';
    return items
      .filter(({ type }) => type !== 'Clinic')
      .flatMap(findOutsideLinks)
      .flatMap(({ item, line, href, url }): Finding[] => {
        const isComputer = thisComputer.test(url.hostname);
        if (!isComputer && (own === '' || toHost(url) !== own)) return [];
        if (item.type === 'Source' && clinic && !isComputer) {
          const sentence = `${website} is where ${item.path} was published: write the address of this site; if it is right, cite what others have published`;
          return [
            { file: clinic.path, line: clinic.lineOf(['website']), words: website, sentence },
          ];
        }
        const path = `${url.pathname}${url.hash}`;
        const message = isComputer
          ? 'leads to your own computer, which no visitor can reach'
          : ownSiteLink.message;
        const found = { file: item.path, line, words: href };
        if (item.markdown && !item.text.includes(`(${href}`)) {
          return [{ ...found, sentence: `"${href}" ${message}: write [words](${path})` }];
        }
        return [
          { ...found, sentence: `"${href}" ${message}: write ${path} alone`, replacement: path },
        ];
      });
  },
};

function toHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '');
}
