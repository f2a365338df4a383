import { describe, expect, test } from 'vitest';
import { EntryChecker } from '@/lib/content/lint/entry-checker';
import { ruleTable } from '@/lib/content/lint/rule-table';
import type { WordPart } from '@/lib/content/lint/second-reading/words/mark-words';
import { toPlace } from '@/lib/content/load/diagnostic';
import { placeFile } from '@/lib/content/load/files/place-file';
import { readOnce } from '../read-once';
import { cases } from './all-cases';
import { answer, committed, edited, fixtureFile, page, question, toFolder } from './lint-files';

const now = new Date('2026-11-22T12:00:00Z');

/** Each text of a case in which its rule finds something, as somebody would type it in the editor. */
const typed = cases.flatMap(([ruleId, what, files, ...places]) =>
  Object.entries(files).flatMap(([name, text]) => {
    const inFile = places.filter((place) => place === name || place.startsWith(`${name}:`));
    // A form knows what git has of its own file alone.
    const isAlone = Object.keys(files).every(
      (key) => !key.startsWith(committed('')) || key === committed(name),
    );
    const isForm = isAlone && typeof text === 'string' && placeFile(name).message === undefined;
    return isForm && inFile.length > 0 ? [{ ruleId, what, files, name, text, inFile }] : [];
  }),
);

test.each(typed)('the editor is told what the check finds: $ruleId, $what', (one) => {
  const { ruleId, files, name, text, inFile } = one;
  const checker = new EntryChecker(rulesOf(ruleId), undefined, readOnce);
  // What git has of it is what is saved.
  const folder = toFolder({ ...files, [name]: files[committed(name)] });
  const { diagnostics } = checker.check(folder, name, text, now);
  expect(diagnostics.filter(({ file }) => file === name).map(toPlace)).toEqual(inFile);
});

function rulesOf(ruleId: string) {
  return ruleTable.filter(({ id }) => id === ruleId);
}

/** The words that are gone in [-…-], and those that are new in [+…+]. */
function toShown(parts: readonly WordPart[]): string {
  const marks = { same: ['', ''], removed: ['[-', '-]'], added: ['[+', '+]'] } as const;
  return parts.map(({ kind, words }) => `${marks[kind][0]}${words}${marks[kind][1]}`).join('');
}

describe('an edit', () => {
  const checker = new EntryChecker();
  const check = (files: Parameters<typeof toFolder>[0], name: string, text: string) =>
    checker.check(toFolder(files), name, text, now);

  test('is stopped by a new error alone, not by one that was there before', () => {
    const files = answer('It is a proven treatment.');
    const same = check(
      files,
      'faq/cost.md',
      question('It is a proven treatment.', 'aliases: [a]\n'),
    );
    expect(same.diagnostics.map(({ ruleId }) => ruleId)).toContain('no-certainty');
    expect(same.newErrors).toEqual([]);
    const more = check(files, 'faq/cost.md', question('It is a proven treatment. It is a cure.'));
    expect(more.newErrors.map(({ ruleId }) => ruleId)).toContain('no-certainty');
  });

  test('of a telephone number is told and not stopped, though its source has to follow', () => {
    const [was, is] = ['0800 555 0142', '0800 555 0143'];
    const clinic = (number: string) => edited('clinic.yaml', 'phone: "988"', `phone: "${number}"`);
    const source = (number: string) =>
      edited('sources/lifeline-988.yaml', 'call or text 988', `call ${number}`);
    const before = { 'clinic.yaml': clinic(was), 'sources/lifeline-988.yaml': source(was) };
    for (const [name, text] of [
      ['clinic.yaml', clinic(is)],
      ['sources/lifeline-988.yaml', source(is)],
    ] as const) {
      const { diagnostics, newErrors } = check(before, name, text);
      expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('sourced-phone');
      expect(newErrors.map(({ ruleId }) => ruleId)).not.toContain('sourced-phone');
    }
  });

  test('that takes a crisis line away says so, and is not stopped', () => {
    const clinic = fixtureFile('clinic.yaml');
    const line =
      '  - { name: Night line, phone: "211", when: at night, free: true, checkedOn: 2026-11-20 }\n';
    const before = { 'clinic.yaml': clinic.replace('helplines:\n', `helplines:\n${line}`) };
    const { diagnostics, newErrors } = check(before, 'clinic.yaml', clinic);
    const found = diagnostics.find(({ ruleId }) => ruleId === 'kept-facts');
    expect(found?.message).toContain('Night line');
    expect(newErrors).not.toContain(found);
  });

  test('of an exception is stopped only where a text needs what it takes away', () => {
    const allowed =
      '- words: breakthrough choir\n  where: faq\n  reason: The choir is called so.\n';
    const text = answer('The breakthrough choir sings here.');
    const idsOf = (files: Parameters<typeof toFolder>[0], to: string) =>
      check(files, 'allowed.yaml', to).newErrors.map(({ ruleId }) => ruleId);
    expect(idsOf(text, allowed)).toEqual([]);
    expect(idsOf({ ...text, 'allowed.yaml': allowed }, '')).not.toEqual([]);
    // It may be written before the text that needs it.
    const early = check(answer('We sing.'), 'allowed.yaml', allowed);
    expect(early.diagnostics.map(({ ruleId }) => ruleId)).toContain('unused-exception');
    expect(early.newErrors).toEqual([]);
    expect(idsOf(text, allowed.replace('The choir is called so.', 'So.'))).toContain(
      'allowed-words',
    );
  });

  test('of figures is stopped where another file uses what it removes', () => {
    const files = answer('It takes {{infusion-minutes}}.');
    const figures = fixtureFile('figures.yaml').replace('name: infusion-minutes', 'name: minutes');
    const { newErrors } = check(files, 'figures.yaml', figures);
    expect(newErrors.map(({ ruleId }) => ruleId)).toContain('known-figure');
  });

  test('of a page that the site needs may not make it a draft', () => {
    const costs = page('Text.');
    const files = { 'pages/costs.md': costs };
    const draft = costs.replace('published', 'draft');
    expect(
      check(files, 'pages/costs.md', draft).newErrors.map(({ ruleId, file }) => [ruleId, file]),
    ).toContainEqual(['required-page', 'pages/costs.md']);
  });

  test('of a price says what a form would let through', () => {
    const name = 'locations/dubuque.md';
    const files = { [name]: fixtureFile(name) };
    const idsOf = (from: string, to: string) =>
      check(files, name, edited(name, from, to)).newErrors.map(({ ruleId }) => ruleId);
    expect(idsOf('amount: 480', 'amount: -5')).toEqual(['field-schema']);
    expect(idsOf('amount: 480', 'amount: 480.5')).toEqual(['field-schema']);
    expect(idsOf('closes: "15:00"', 'closes: "08:00"')).toEqual(['opening-hours']);
  });

  test('of a draft says what will stop it once it is published, and stops nothing', () => {
    const draft = question('It is a proven treatment.').replace('published', 'draft');
    const { diagnostics, newErrors } = check({}, 'faq/cost.md', draft);
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('no-certainty');
    expect(newErrors.map(({ ruleId }) => ruleId)).not.toContain('no-certainty');
  });

  test('of an empty text is stopped', () => {
    const { newErrors } = check(answer('Text.'), 'faq/cost.md', question(''));
    expect(newErrors.map(({ ruleId }) => ruleId)).toEqual(['text-required']);
  });

  test('knows whether readers see another text', () => {
    const files = answer('It depends.');
    const isNew = (text: string) => check(files, 'faq/cost.md', text).isReaderTextNew;
    expect(isNew(question('It depends on the place.'))).toBe(true);
    expect(isNew(question('It depends.', 'searchWords: [price]\n'))).toBe(false);
  });

  test('shows a second person what readers see otherwise, what is dangerous first', () => {
    const files = answer('It depends.\n\nBring a card.\n\nDo not drive home.');
    const { changes } = check(
      files,
      'faq/cost.md',
      question('It varies.\n\nBring a card.\n\nDrive home.'),
    );
    expect(changes.since).toBe('save');
    expect(changes.changes.map(({ sentences }) => sentences.map(toShown))).toEqual([
      ['[-Do not drive-][+Drive+] home.'],
      ['[-It depends.-] [+It varies.+]'],
    ]);
    expect(changes.changes.map(({ touched }) => touched.includes('negation'))).toEqual([
      true,
      false,
    ]);
  });

  test('marks a lost "not" alone, and a typo beside one touches nothing that matters', () => {
    const files = answer('You may not drive home on the day.');
    const changesOf = (text: string) =>
      check(files, 'faq/cost.md', question(text)).changes.changes.map(({ sentences, touched }) => ({
        shown: sentences.map(toShown),
        touched,
      }));
    expect(changesOf('You may drive home on the day.')).toEqual([
      { shown: ['You may [-not -]drive home on the day.'], touched: ['negation'] },
    ]);
    expect(changesOf('You may not drive home on this day.')).toEqual([
      { shown: ['You may not drive home on [-the-][+this+] day.'], touched: [] },
    ]);
  });

  test('of a field is shown under the names that the form has for it', () => {
    const name = 'locations/dubuque.md';
    const words = {
      name: (field: string, around: string) => `${around}/${field}`,
      value: (value: unknown) => (value === null ? '(empty)' : String(value)),
    };
    const { changes } = new EntryChecker([], words).check(
      toFolder({ [name]: fixtureFile(name) }),
      name,
      edited(name, 'amount: 480', 'amount: 490'),
      now,
    );
    const [{ place, sentences }] = changes.changes as [(typeof changes.changes)[number]];
    expect(place).toMatch(/^locations\/prices “/);
    expect(sentences.map(toShown)).toEqual(['prices/amount: [-480-][+490+]']);
    // An entry of a list is called by its title, and not by its id.
    const figures = fixtureFile('figures.yaml');
    const [figure] = new EntryChecker([], words).check(
      toFolder({ 'figures.yaml': figures }),
      'figures.yaml',
      edited(
        'figures.yaml',
        'label: Infusions in a course\n    value: 4',
        'label: Infusions in a course\n    value: 5',
      ),
      now,
    ).changes.changes;
    expect(figure?.place).toContain('“Infusions in a course”');
  });

  test('of a text that was reviewed is shown against what was approved', () => {
    const review =
      'reviewedBy: Dr A\nreviewedOn: 2026-11-20\nreviewDue: 2027-11-20\nreviewHash: 9f86d081884c7d65\n';
    const files = {
      'faq/cost.md': question('We ask.', review),
      'reviews/faq/cost.txt': 'question: How much does it cost?\nNever drive home.\n',
    };
    const { changes } = check(files, 'faq/cost.md', question('We ask.', review));
    expect(changes.since).toBe('review');
    const [first, second] = changes.changes.flatMap(({ sentences }) => sentences.map(toShown));
    expect(first).toContain('[-Never drive home.-]');
    expect(`${first}${second}`).toContain('We ask.');
  });
});
