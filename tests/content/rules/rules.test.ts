import { expect, test } from 'vitest';
import type { Rule } from '@/lib/content/lint/rule';
import { ruleTable } from '@/lib/content/lint/rule-table';
import { cases, corrected as corrections, groups } from './all-cases';
import { applyProposal } from './apply-proposal';
import { base, type Correction, checkFiles, diagnose, type Files, lint } from './lint-files';

/** What each case is told. */
const told = cases.map(([ruleId, what, files]) => ({
  ruleId,
  what,
  diagnostics: diagnose(ruleId, files),
}));

const corrected = cases.flatMap(([ruleId, what, files, place]) => {
  const correction = correctionOf(ruleId, what);
  return correction ? [{ ruleId, what, files, place, correction }] : [];
});

/** Of more unknown words in a file than this, the next one is told then. */
const mostTold = 10;

/** Every message that proposes something word for word, and the files with that done. */
const proposals = cases.flatMap(([ruleId, what, files]) => {
  const all = diagnose(ruleId, files);
  return all.flatMap((found) => {
    const after = applyProposal(files, found);
    return after && all.length < mostTold
      ? [{ ruleId, what, told: all.length, message: found.message, after }]
      : [];
  });
});

function correctionOf(ruleId: string, what: string): Correction | undefined {
  return corrections.find((one) => one.ruleId === ruleId && one.what === what)?.correction;
}

/** What is found in a folder without the files of any case. */
const inAny = new Set(checkFiles({}).map(({ ruleId }) => ruleId));

test.each(cases)('%s finds %s', (ruleId, _what, files, ...places) => {
  expect(lint(ruleId, files)).toEqual(places);
});

test.each(groups.flatMap(({ inOrder }) => inOrder))(
  '%s finds nothing in case %#',
  (ruleId, files) => {
    expect(lint(ruleId, files)).toEqual([]);
  },
);

test('every rule of the table is tried here, and has an id of its own', () => {
  const ids = ruleTable.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !cases.some(([ruleId]) => ruleId === id))).toEqual([]);
});

test.each(groups)('the cases of $folder are of rules of that folder', async (group) => {
  const module = await import(`@/lib/content/lint/rules/${group.folder}/index.ts`);
  const ids = Object.values<readonly Rule[]>(module).flatMap((rules) => rules.map(({ id }) => id));
  expect([...group.cases, ...group.inOrder].filter(([id]) => !ids.includes(id))).toEqual([]);
});

test.each(corrected)('what $ruleId proposes satisfies it, and no rule minds it: $what', (one) => {
  const { ruleId, files, place, correction } = one;
  const after = checkFiles(correct(files, place, correction));
  expect(after.filter((found) => found.ruleId === ruleId)).toEqual([]);
  const more = after.filter((found) => !inAny.has(found.ruleId) && !isSettledElsewhere(found));
  if (more.length === 0) return;
  const before = new Set(checkFiles(files).map((found) => found.ruleId));
  expect(more.filter((found) => !before.has(found.ruleId))).toEqual([]);
});

test.each(proposals)('$ruleId is satisfied by what it proposes: $what', (one) => {
  // Others of the case have fixes of their own.
  const left = diagnose(one.ruleId, one.after);
  expect(left.length, `${one.message}\n${left[0]?.message}`).toBeLessThan(one.told);
});

test('messages that name a value, a former version or a name are among them', () => {
  expect(proposals.length).toBeGreaterThan(110);
});

test('every message whose fix is made by hand has such a case', () => {
  const shown = new Set(
    told.flatMap(({ ruleId, what, diagnostics }) =>
      correctionOf(ruleId, what) ? diagnostics.map(toKind) : [],
    ),
  );
  // Those that --fix corrects are in replacements.test.ts.
  const missing = told.flatMap(({ ruleId, what, diagnostics }) =>
    diagnostics
      .filter((found) => !found.replacement && !found.insertion && !shown.has(toKind(found)))
      .map((found) => `${ruleId}, ${what}: ${found.message}`),
  );
  expect(missing).toEqual([]);
});

test('a rule that corrects something by itself says so', () => {
  const promised = ruleTable.filter(({ isFixable }) => isFixable).map(({ id }) => id);
  const correcting = told.flatMap(({ ruleId, diagnostics }) =>
    diagnostics.some(({ replacement, insertion }) => replacement ?? insertion) ? [ruleId] : [],
  );
  expect(correcting.filter((id) => !promised.includes(id))).toEqual([]);
});

test('every correction is of a case', () => {
  const known = new Set(cases.map(([ruleId, what]) => `${ruleId}: ${what}`));
  const given = corrections.map(({ ruleId, what }) => `${ruleId}: ${what}`);
  expect(given.filter((name) => !known.has(name))).toEqual([]);
});

function correct(files: Files, place: string | undefined, correction: Correction): Files {
  if (!isEdit(correction)) return { ...files, ...correction };
  const name = place?.replace(/:\d+$/, '') ?? '';
  const text = { ...base, ...files }[name];
  const [from, to] = correction;
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${name} has no ${from}`);
  return { ...files, [name]: text.replace(from, () => to) };
}

function isEdit(correction: Correction): correction is readonly [string, string] {
  return Array.isArray(correction);
}

/**
 * New URLs are recorded by --fix; a file that can be shown waits for a text that shows it; what words alone weigh, and a chance whose number is right now, wait
 * until the line has no other mistake.
 */
const settledElsewhere: readonly string[] = [
  'recorded-url',
  'likely-claim',
  'cited-chances',
  'unused-download',
  'unused-photo',
];

function isSettledElsewhere({ ruleId }: { ruleId: string }): boolean {
  return settledElsewhere.includes(ruleId);
}

/** A message without what differs from one mistake to the next. */
function toKind({ ruleId, message }: { ruleId: string; message: string }): string {
  return `${ruleId} ${message.replaceAll(/"[^"]*"|\([^)]*\)|{{.*?}}|#\w+|\S*\d\S*|\S+\.\w+/g, '…')}`;
}
