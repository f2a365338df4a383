import { expect, test, vi } from 'vitest';
import type { Checked } from '@/lib/cms/checking/rules-client';
import { type Entry, fromFile } from '@/lib/cms/file-format';
import {
  type Conflict,
  guardSave,
  SavingRefused,
  type SavingTools,
} from '@/lib/cms/saving/guard-save';
import { contentTypes } from '@/lib/content/schemas/content-types';

const name = 'faq/how-long.md';
const file = `---
question: How long does it take?
group: on-the-day
order: 2
status: published
updatedOn: 2026-11-20
---

About an hour.
`;

const nothingFound: Checked = {
  problems: [],
  isReaderTextNew: false,
  changes: { since: 'save', changes: [] },
  updatedOnBefore: '2026-11-20',
  today: '2026-11-27',
};

/** Saves an edit of that file, which is meanwhile `current`. */
async function saveWith(
  edit: Partial<Entry>,
  { current = file, ...tools }: Partial<SavingTools> & { current?: string | undefined } = {},
) {
  const entry = { ...fromFile(file, contentTypes.Question), ...edit };
  return guardSave(
    { name, isNew: false, entry },
    {
      readFiles: async () => new Map([[name, current]]),
      check: async () => nothingFound,
      showConflict: async () => false,
      keepVersion: async () => {},
      onNewLinks: () => {},
      ...tools,
    },
  );
}

test('a file that nobody has changed is saved as edited', async () => {
  const saved = await saveWith({ order: 3 });
  expect(saved.originalFile).toBe(file.replace('order: 2', 'order: 3'));
});

test('other line endings and blank lines at the end are no change by anybody', async () => {
  const current = `\uFEFF${file.replaceAll('\n', '\r\n')}\r\n\r\n`;
  expect((await saveWith({ order: 3 }, { current })).order).toBe(3);
});

test('a file that was changed is not overwritten unless both changes are wanted', async () => {
  const current = file.replace('About an hour.', 'Two hours. Do not drive.');
  await expect(saveWith({ order: 3 }, { current })).rejects.toThrow(SavingRefused);
  const saved = await saveWith({ order: 3 }, { current, showConflict: async () => true });
  expect(saved.originalFile).toBe(current.replace('order: 2', 'order: 3'));
});

test('a change that somebody saves while the rules run is not overwritten', async () => {
  const theirs = file.replace('About an hour.', 'Two hours. Do not drive.');
  let current = file;
  const saved = await saveWith(
    { order: 3 },
    {
      readFiles: async () => new Map([[name, current]]),
      check: async () => {
        current = theirs;
        return nothingFound;
      },
      showConflict: async () => true,
    },
  );
  expect(saved.originalFile).toBe(theirs.replace('order: 2', 'order: 3'));
});

test('wanting both does not overwrite what both have changed', async () => {
  const current = file.replace('order: 2', 'order: 9');
  const showConflict = vi.fn(async () => true);
  await expect(saveWith({ order: 3 }, { current, showConflict })).rejects.toThrow(SavingRefused);
  expect(showConflict).toHaveBeenCalledWith({
    name,
    mine: file.replace('order: 2', 'order: 3'),
    theirs: current,
    toCopy: file.replace('order: 2', 'order: 3'),
    merged: { ok: false, fields: ['order'] },
  });
});

test('a text that both have changed is copied without the fields above it', async () => {
  const showConflict = vi.fn(async (_: Conflict) => false);
  const current = `${file.trimEnd()} Theirs.\n`;
  await expect(saveWith({ body: 'Mine.' }, { current, showConflict })).rejects.toThrow(
    SavingRefused,
  );
  expect(showConflict.mock.calls[0]?.[0].toCopy).toBe('Mine.');
});

test('a file that was deleted is not written again', async () => {
  const readFiles = async () => new Map<string, string>();
  await expect(saveWith({ order: 3 }, { readFiles })).rejects.toThrow(SavingRefused);
});

test('a new file does not take the place of one that is there', async () => {
  const entry = { question: 'How long?', body: 'Text.' };
  const tools: SavingTools = {
    readFiles: async () => new Map([[name, '---\nbroken: [\n---\n']]),
    check: async () => nothingFound,
    showConflict: async () => true,
    keepVersion: async () => {},
    onNewLinks: () => {},
  };
  await expect(guardSave({ name, isNew: true, entry }, tools)).rejects.toThrow(
    'There is a file faq/how-long.md already',
  );
});

test('what the check would refuse is not saved, and is said with the rule’s id; a warning stops nothing', async () => {
  const found = {
    ruleId: 'no-certainty',
    severity: 'error' as const,
    stops: true,
    where: 'It is proven.',
    message: '"proven" promises certainty: say what was found',
  };
  const check = async () => ({ ...nothingFound, problems: [found] });
  await expect(saveWith({ body: 'It is proven.' }, { check })).rejects.toThrow(
    /One thing to fix .*\n\nIt is proven\.\n"proven" promises certainty: say what was found \(no-certainty\)/,
  );
  const warned = async () => ({ ...nothingFound, problems: [{ ...found, stops: false }] });
  expect((await saveWith({ order: 3 }, { check: warned })).order).toBe(3);
});

test('what is saved over is kept, and links that nothing records are told', async () => {
  const keepVersion = vi.fn(async () => {});
  const onNewLinks = vi.fn();
  const found = {
    ruleId: 'recorded-url',
    severity: 'error' as const,
    ...{ stops: false, where: '', message: '', links: ['/faq/how-long'] },
  };
  const check = async () => ({ ...nothingFound, problems: [found] });
  await saveWith({ order: 3 }, { check, keepVersion, onNewLinks });
  expect(keepVersion).toHaveBeenCalledWith(name, file);
  expect(onNewLinks).toHaveBeenCalledWith(['/faq/how-long']);
});

test('updatedOn follows a change that readers see, unless somebody has set it', async () => {
  const check = async () => ({ ...nothingFound, isReaderTextNew: true });
  expect((await saveWith({ body: 'Two hours.' }, { check })).updatedOn).toBe('2026-11-27');
  expect(
    (await saveWith({ body: 'Two hours.', updatedOn: '2026-11-25' }, { check })).updatedOn,
  ).toBe('2026-11-25');
  expect((await saveWith({ order: 3 })).updatedOn).toBe('2026-11-20');
});
