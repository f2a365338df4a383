import { expect, test } from 'vitest';
import type { Content, Location } from '@/lib/content/content';
import { optionSections, pageSections } from '@/lib/content/schemas/texts/option-sections';
import { toGap } from '@/lib/views/deciding/count-view';
import { toDecidingMetadata } from '@/lib/views/metadata/page-metadata';
import { toSitemap } from '@/lib/views/metadata/sitemap-view';
import { toDecidingView, toDecisionView } from '@/lib/views/pages/preparing/decision-view';
import { toWorksheetView } from '@/lib/views/pages/preparing/worksheet-view';
import {
  aContent,
  aDecision,
  aLocation,
  anOption,
  aPage,
  aSource,
  aText,
  untied,
} from '../../../fixtures';

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
        ({ title }, index) => `## ${title}\n\n${name} ${index}.${index === 7 ? '[^b-2002]' : ''}`,
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
    anOption({
      name: 'ect',
      title: 'ECT',
      keySources: ['d-2004'],
      text: textOf('ect'),
      recover: {
        results: [result, { ...result, outOf100: 22 }, { ...result, outOf100: 51 }],
      },
    }),
    anOption({ name: 'wait', title: 'Waiting', text: textOf('wait'), updatedOn: '2026-05-05' }),
    anOption({ name: 'other', decision: 'another' }),
  ],
  sources: ['a-2001', 'b-2002', 'c-2003', 'd-2004'].map(aSource),
});

const view = toDecisionView(content, 'depression');

test('every option has every section, in the same order', () => {
  const titles = pageSections.map(({ title }) => title);
  expect(view.options.map(({ name }) => name)).toEqual(['ECT', 'Waiting']);
  for (const { sections } of view.options) {
    expect(sections.map(({ title }) => title)).toEqual(titles);
  }
  expect(JSON.stringify(view.options[1]?.sections[5])).toContain('wait 3.');
});

test('one question leads to what each option says about it', () => {
  expect(view.compared[5]?.anchor).toBe('section-how-long-it-lasts');
  expect(view.compared[5]?.links.map(({ href }) => href)).toEqual([
    '#option-ect-how-long-it-lasts',
    '#option-wait-how-long-it-lasts',
  ]);
});

test('the overview has one result of each chance, two where trials disagree, and the first harms', () => {
  const [ect, wait] = view.options;
  expect(ect?.counted).toMatchObject([
    { label: 'better', results: [] },
    {
      label: 'recovered',
      results: [
        { outOf100: 63, beside: '46 after ketamine', gapInShort: '17 more' },
        { outOf100: 22, gapInShort: '24 fewer' },
      ],
    },
  ]);
  expect(wait?.counted.map(({ results }) => results)).toEqual([[], []]);
  expect(wait?.commonHarm).toMatchObject({ what: 'Headache', counted: undefined });
});

test('a gap is worked out, whichever number is larger', () => {
  const others = { who: 'With a dummy spray', outOf100: 9 };
  expect(toGap(41, others)).toBe('32 more of 100 than with a dummy spray');
  expect(toGap(8, { who: 'ECT', outOf100: 9 })).toBe('1 fewer of 100 than ECT');
  expect(toGap(9, others)).toBe('as many of 100 as with a dummy spray');
});

test('an emergency box comes first, then who decides, then what is decided', () => {
  expect(JSON.stringify(view.lead)).toContain('Call.');
  expect(JSON.stringify(view.body)).toMatch(/You\..*Text\./);
});

test('sources are numbered in the order of the page: overview, text, options', () => {
  expect(view.citedSources.map(({ href }) => href)).toEqual([
    '/sources#d-2004',
    '/sources#a-2001',
    '/sources#c-2003',
    '/sources#b-2002',
  ]);
  const recover = view.options[0]?.sections[3];
  expect(recover?.kind === 'chance' && recover.chance.results[0]?.citations).toEqual([
    { number: 3, href: '#source-3' },
  ]);
  expect(JSON.stringify(view.options[0]?.sections.at(-1))).toContain('"ariaLabel":"Source 4"');
});

test('the page is as old as its newest option, and leads to no way to ask for one', () => {
  expect(untied(view.review.updated)).toBe('Last changed on May 5, 2026.');
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
  expect(sheet.values[0]?.sections).toEqual([
    {
      label: 'How long it lasts',
      href: '/deciding/depression#section-how-long-it-lasts',
    },
  ]);
});

function withOption(parts: Parameters<typeof anOption>[0], more: Partial<Content> = {}) {
  const options = [anOption({ name: 'ect', text: textOf('ect'), ...parts })];
  return toDecisionView({ ...content, ...more, options }, 'depression').options[0];
}

const recovered = (results: (typeof result & { range?: { from: number; to: number } })[]) =>
  withOption({ recover: { results } })?.counted[1]?.results;

test('a count has the range of its source, or one where the number of people is known', () => {
  const ranges = [
    { ...result, outOf: 91 },
    { ...result, range: { from: 26, to: 68 } },
    result,
  ].flatMap((each) => recovered([each])?.map(({ range }) => range));
  expect(ranges).toEqual(['about 53 to 72', 'about 26 to 68', undefined]);
});

test.each([
  ['that points the same way', { ...result, outOf100: 70 }],
  ['of another comparison', { ...result, compared: { who: 'After a spray', outOf100: 80 } }],
])('a second result %s is only in the option in full', (_, second) => {
  expect(recovered([result, second])).toHaveLength(1);
});

test('what is ours says our prices, as far as the site shows them', () => {
  const priced = (prices: Location['prices']) => {
    const option = withOption(
      { cost: { isOurs: true, ask: ['The sum'] } },
      { locations: [aLocation({ shortTitle: 'Madison', prices })] },
    );
    const section = option?.sections.find(({ title }) => title.startsWith('Where'));
    return section?.kind === 'text' ? untied(section.cost?.ours) : undefined;
  };
  expect(priced([{ item: 'One infusion', amount: 180, confirmedOn: null }])).toEqual({
    href: '/costs',
    prices: [{ item: 'One infusion', place: 'Madison', amount: '$180' }],
  });
  expect(priced([])?.prices).toEqual([]);
});
