import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import type { GlossaryEntry } from '@/lib/content/content';
import { toArticles } from '@/lib/views/text/article';
import { aContent, aSource, aText } from '../../fixtures';

const glossary: GlossaryEntry[] = [
  { id: 'infusion', term: 'infusion', meaning: 'A medicine that runs slowly into a vein.' },
  {
    id: 'ect',
    term: 'ECT',
    meaning: 'A short seizure brought on by electricity.',
    synonyms: ['electroconvulsive therapy'],
  },
  { id: 'relapse', term: 'relapse', meaning: 'An illness that comes back after it got better.' },
  { id: 'study', term: 'controlled study', meaning: 'A comparison of two treatments.' },
];

function html(...markdown: string[]): string {
  const content = aContent({
    glossary,
    sources: [aSource('x-1')],
    figureTexts: new Map([['said', 'one infusion']]),
  });
  return toArticles(markdown.map(aText), content)
    .bodies.map((body) => toHtml(body))
    .join('');
}

function linked(...markdown: string[]): string[] {
  const links = html(...markdown).matchAll(/<a href="\/glossary#([^"]+)">([^<]*)<\/a>/g);
  return [...links].map(([, id, words]) => `${id}: ${words}`);
}

test('the first use on a page leads to the glossary, and no other', () => {
  expect(html('One infusion, two infusions.')).toBe(
    '<p>One <a href="/glossary#infusion">infusion</a>, two infusions.</p>',
  );
  expect(linked('One infusion.', 'Another infusion.')).toEqual(['infusion: infusion']);
});

test.each([
  ['a plural', 'Six infusions.', 'infusion: infusions'],
  ['a synonym', 'By electroconvulsive therapy.', 'ect: electroconvulsive therapy'],
  ['a capital', 'Infusion is slow.', 'infusion: Infusion'],
  ['words on two lines', 'A controlled\nstudy.', 'study: controlled\nstudy'],
  ['a bold word', 'An **infusion** runs.', 'infusion: infusion'],
  ['a list', '- an infusion\n- more', 'infusion: infusion'],
  ['a cell', '| A | B |\n|---|---|\n| infusion | x |', 'infusion: infusion'],
  ['a box', ':::note[Infusion]\nAn infusion.\n:::', 'infusion: infusion'],
  [
    'an acronym after its name',
    'Electroconvulsive therapy (ECT).',
    'ect: Electroconvulsive therapy',
  ],
  ['the next use after one in a link', '[An infusion](/risks), an infusion.', 'infusion: infusion'],
])('%s is a use', (_what, markdown, link) => {
  expect(linked(markdown)).toEqual([link]);
});

test.each([
  ['a heading', '## Infusion'],
  ['a link', '[the infusion](/risks)'],
  ['a quotation', '> An infusion.'],
  ["a table's head", '| infusion | B |\n|---|---|\n| a | b |'],
  ["a box's title", ':::note[Infusion]\nText.\n:::'],
  ['an emergency box', ':::emergency[Call]\nAfter an infusion.\n:::'],
  ['code', 'The word `infusion`.'],
  ['an acronym in lower case', 'The word ect.'],
  ['a part of a word', 'Reinfusion, infusional.'],
  ['a part of a word with a hyphen', 'An infusion-like thing, a non-infusion.'],
])('%s is none', (_what, markdown) => {
  expect(linked(markdown)).toEqual([]);
});

test.each([
  ['a bracket after it', 'A relapse (falling ill again) is common.'],
  ['alone in a bracket', 'Depression may come again (relapse).'],
  ['"means"', 'Relapse means falling ill again.'],
  ['"called"', 'That is called relapse.'],
  ["the entry's own words", 'In a relapse the illness is back after it was better.'],
])('a use that explains itself by %s stays as it is, and later uses too', (_how, sentence) => {
  expect(linked(`${sentence} Then a relapse again.`)).toEqual([]);
});

test('a citation or a figure beside a term keeps its place', () => {
  expect(html('An infusion.[^x-1]')).toContain('infusion</a>.<sup id="cited-1">');
  expect(linked('Only {{said}}.')).toEqual(['infusion: infusion']);
});

test('without a glossary nothing changes', () => {
  const { bodies } = toArticles([aText('One infusion.')], aContent());
  expect(bodies.map((body) => toHtml(body))).toEqual(['<p>One infusion.</p>']);
});
