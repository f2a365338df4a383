import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Change } from '@/lib/content/lint/second-reading/change';
import { compareItems } from '@/lib/content/lint/second-reading/list-changes';
import type { ContentItem } from '@/lib/content/load/content-item';
import { readFile } from '@/lib/content/load/read-items';
import { fixtureFile, question } from '../../../../content/rules/lint-files';

function read(text: string, name = 'cost'): ContentItem {
  const { item } = readFile({ type: 'Question', name, path: `faq/${name}.md`, text });
  if (!item) throw new Error(`${name} cannot be read`);
  return item;
}

function compare(before: string, after: string): Change[] {
  return compareItems(read(question(before)), read(question(after)));
}

const signs = ['- chest pain', '- a fit', '- a rash'];

describe('of words that stay, it is told', () => {
  test.each<[what: string, before: string, after: string, moved: string, words: string[]]>([
    [
      'that a paragraph became the end of an entry',
      `${signs.join('\n')}\n\nRing us. Then wait.`,
      `${signs.join('\n')}\nRing us. Then wait.`,
      'now part of the entry above: “a rash”',
      ['Ring us.', 'Then wait.'],
    ],
    [
      'that an entry became a sub-point, with what is below it',
      '- chest pain\n- a fit\n  - again',
      '- chest pain\n  - a fit\n    - again',
      'now a sub-point of “chest pain”',
      ['- a fit', '- again'],
    ],
    [
      'that a sub-point became an entry',
      '- chest pain\n  - a fit',
      '- chest pain\n- a fit',
      'now an entry of its own, and was a sub-point of “chest pain”',
      ['- a fit'],
    ],
    [
      'that a sub-point belongs to another entry',
      '- chest pain\n  - a fit\n  - a rash',
      '- chest pain\n- a fit\n  - a rash',
      'now a sub-point of “a fit”, and was one of “chest pain”',
      ['- a rash'],
    ],
    [
      'that two paragraphs run together',
      'Eat nothing.\n\nDrink water.',
      'Eat nothing.\nDrink water.',
      'now in one paragraph with “Eat nothing.”',
      ['Drink water.'],
    ],
    [
      'that a paragraph was divided',
      'Eat nothing.\nDrink water.',
      'Eat nothing.\n\nDrink water.',
      'no longer in one paragraph with “Eat nothing.”',
      ['Drink water.'],
    ],
    [
      'that the steps have another order',
      '1. Ring us.\n2. Come in.\n3. Sit.',
      '2. Come in.\n1. Ring us.\n3. Sit.',
      'moved below “2. Come in.”',
      ['1. Ring us.'],
    ],
    [
      'that the rows of a table have another order',
      '| Who | May |\n|---|---|\n| You | eat |\n| They | drink |',
      '| Who | May |\n|---|---|\n| They | drink |\n| You | eat |',
      'moved below “| They | drink |”',
      ['| You | eat |'],
    ],
    [
      'that a row is none any more',
      '| Who | May |\n|---|---|\n| You | eat |',
      '| Who | May |\n|---|---|\n\n| You | eat |',
      'now a paragraph, and was a row of a table',
      ['| You | eat |'],
    ],
    [
      'that a paragraph became a quotation',
      'Eat nothing.\n\nDrink water.\nWait.',
      'Eat nothing.\n\n> Drink water.\nWait.',
      'now a quotation',
      ['> Drink water.', 'Wait.'],
    ],
    [
      'that a sentence left its box, wherever it went',
      ':::urgent[A]\nRing us. Wait.\n:::\n\nEat.',
      ':::urgent[A]\nRing us.\n:::\n\nEat.\nWait.',
      'moved out of :::urgent',
      ['Wait.'],
    ],
  ])('%s', (_what, before, after, moved, words) => {
    const changes = compare(before, after);
    expect(changes).toContainEqual(
      expect.objectContaining({ moved, sentences: words.map((text) => ({ was: text, is: text })) }),
    );
    expect(changes.flatMap(({ touched }) => touched)).not.toEqual([]);
  });
});

test('a word that differs in the same line hides nothing', () => {
  const changes = compare(
    '- chest pain\n- a fit of some length',
    '- chest pain\n  - a fit of any length',
  );
  expect(changes.map(({ moved }) => moved)).toContain('now a sub-point of “chest pain”');
  expect(changes.map(({ sentences }) => sentences)).toContainEqual([
    { was: '- a fit of some length', is: '- a fit of any length' },
  ]);
});

test('a sentence that is gone leaves nothing to tell of its neighbours', () => {
  expect(compare('Eat. Drink.\n\n- a\n- b', 'Drink.\n\n- a\n- b')).toHaveLength(1);
  expect(compare('Eat.\n\n- a\n- b\n- c', 'Eat.\n\n- a\n- c')).toHaveLength(1);
});

/** Spaces between words that no page shows. */
const toPage = ({ markdown }: ContentItem) =>
  JSON.stringify(markdown?.compiled.tree).replaceAll(/(?:\s|\\n)+/g, ' ');

/** The text with an empty line less, an entry further in, or further out. */
function shift(text: string, index: number): string[] {
  const lines = text.split('\n');
  const line = lines[index] ?? '';
  const isEntry = /^\s*(?:[-*]|\d+\.) /.test(line);
  return [
    ...(line === '' ? [lines.toSpliced(index, 1)] : []),
    ...(isEntry ? [lines.with(index, `  ${line}`)] : []),
    ...(isEntry && line.startsWith(' ') ? [lines.with(index, line.trimStart())] : []),
    ...(line === ':::' ? [lines.toSpliced(index, 1)] : []),
  ].map((changed) => changed.join('\n'));
}

const answers = readdirSync('tests/fixtures/clinics/small-us/faq').filter((file) =>
  file.endsWith('.md'),
);

test.each([...answers.map((file) => `faq/${file}`), 'sample'])(
  'no empty line or indent that a page shows is silent: %s',
  (name) => {
    const text =
      name === 'sample'
        ? question(
            [
              ':::emergency[Get help]\nCall, for:\n\n- chest pain\n- a fit\n\nSay what you had.\n:::',
              ':::more[Else]\n1. Ring.\n2. Wait.\n\n   Not long.\n3. Sit.\n   - or lie\n   - or stand\n:::',
              '| A | B |\n|---|---|\n| 1 | 2 |\n\n- first\n  - inner\n\n  Below.\n- second',
            ].join('\n\n'),
          )
        : fixtureFile(name);
    const was = read(text);
    const first = text.split('\n').indexOf('---', 1) + 1;
    const shifted = text
      .split('\n')
      .flatMap((_, index) => (index < first ? [] : shift(text, index)));
    const silent = shifted.filter((changed) => {
      const is = read(changed);
      return toPage(is) !== toPage(was) && compareItems(was, is).length === 0;
    });
    expect(silent).toEqual([]);
    if (name === 'sample') expect(shifted.length).toBeGreaterThan(20);
  },
);
