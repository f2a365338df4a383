import { expect, test } from 'vitest';
import { optionSections } from '@/lib/content/schemas/texts/option-sections';
import { toDecidingMetadata } from '@/lib/views/metadata/page-metadata';
import { toSitemap } from '@/lib/views/metadata/sitemap-view';
import { toDecidingView, toDecisionView } from '@/lib/views/pages/preparing/decision-view';
import { toWorksheetView } from '@/lib/views/pages/preparing/worksheet-view';
import { aContent, aDecision, anOption, aPage, aSource, aText } from '../../../fixtures';

const result = {
  who: 'After ECT',
  outOf100: 63,
  compared: { who: 'After ketamine', outOf100: 46 },
  people: '186 people',
  time: 'after treatment',
  certainty: 'Trials disagree.',
  sources: ['c-2003'],
};

/** Every section says which option and section it is; the last one cites. */
const textOf = (name: string) =>
  aText(
    optionSections
      .map(
        ({ title }, index) => `## ${title}\n\n${name} ${index}.${index === 9 ? '[^b-2002]' : ''}`,
      )
      .join('\n\n'),
  );

const content = aContent({
  pages: [
    aPage({ name: 'deciding', title: 'Deciding', text: aText('## Who decides\n\nYou.[^a-2001]') }),
  ],
  decisions: [
    aDecision({
      text: aText(':::emergency[Now]\nCall.\n:::\n\n## About\n\nText.'),
      toConfirm: [{ owner: 'doctor', what: 'one' }],
    }),
  ],
  options: [
    anOption({ name: 'ect', title: 'ECT', text: textOf('ect'), recover: { results: [result] } }),
    anOption({ name: 'wait', title: 'Waiting', text: textOf('wait'), updatedOn: '2026-05-05' }),
    anOption({ name: 'other', decision: 'another' }),
  ],
  sources: ['a-2001', 'b-2002', 'c-2003'].map(aSource),
});

const view = toDecisionView(content, 'depression');

test('every section has a row for each option, in the same order', () => {
  expect(view.sections).toHaveLength(optionSections.length);
  for (const { rows } of [...view.sections, ...view.chances]) {
    expect(rows.map(({ name }) => name)).toEqual(['ECT', 'Waiting']);
  }
  expect(JSON.stringify(view.sections[3]?.rows[1]?.said)).toContain('wait 3.');
});

test('an emergency box comes first, then who decides, then what is decided', () => {
  expect(JSON.stringify(view.lead)).toContain('Call.');
  expect(JSON.stringify(view.body)).toMatch(/You\..*Text\./);
});

test('sources are numbered in the order of the page: text, chances, sections', () => {
  expect(view.citedSources.map(({ anchor }) => anchor)).toEqual([
    'source-a-2001',
    'source-c-2003',
    'source-b-2002',
  ]);
  expect(view.chances[1]?.rows[0]?.said.results[0]?.citations).toEqual([
    { number: 2, href: '#source-c-2003' },
  ]);
  expect(JSON.stringify(view.sections[9]?.rows[0]?.said)).toContain('"ariaLabel":"Source 3"');
});

test('the page is as old as its newest option, and leads to no way to ask for one', () => {
  expect(view.review.updated).toBe('Last changed on May 5, 2026.');
  expect(view.openPoints?.points).toEqual(['one (our doctor)']);
  expect(view.ending.kind).toBe('links');
});

test('with one decision /deciding shows it, and its own path is the one that search engines keep', () => {
  expect(toDecidingView(content).kind).toBe('one');
  expect(toDecidingMetadata(content).alternates.canonical).toBe(
    'https://test.example/deciding/depression',
  );
  const paths = toSitemap(content).map(({ url }) => new URL(url).pathname);
  expect(paths).toContain('/deciding/depression');
  expect(paths).not.toContain('/deciding');
});

test('with several decisions it lists them', () => {
  const decisions = [...content.decisions, aDecision({ name: 'another', shortTitle: 'Another' })];
  const several = toDecidingView({ ...content, decisions });
  expect(several.kind === 'several' && several.decisions.map(({ href }) => href)).toEqual([
    '/deciding/depression',
    '/deciding/another',
  ]);
  const { alternates } = toDecidingMetadata({ ...content, decisions });
  expect(alternates.canonical).toBe('https://test.example/deciding');
});

test('the worksheet has a line for each option and each value', () => {
  const sheet = toWorksheetView(content, 'depression');
  expect(sheet.options.map(({ id }) => id)).toEqual(['ect', 'wait']);
  expect(sheet.values.map(({ text }) => text)).toEqual(['That it lasts', 'Few visits']);
});
