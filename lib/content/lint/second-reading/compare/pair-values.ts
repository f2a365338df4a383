import type { FieldUnit } from '../field-units';
import { diffLists } from '../words/diff-lists';
import { type Pair, pairSentences, splitPair } from '../words/pair-sentences';

/**
 * What was written in place of which value in one entry: a field belongs to the one of its name.
 *
 * @returns by the names of the fields; '' has the words of a list
 */
export function pairValues(
  was: readonly FieldUnit[],
  is: readonly FieldUnit[],
): Map<string, Pair<FieldUnit>[]> {
  const gone = new Map<string, FieldUnit[]>();
  const written = new Map<string, FieldUnit[]>();
  const [from, to] = [was.map(textOf), is.map(textOf)];
  let [at, toAt] = [0, 0];
  for (const { added, removed, value } of diffLists(from, to)) {
    const count = value.length;
    if (added) collect(written, is.slice(toAt, toAt + count));
    if (removed) collect(gone, was.slice(at, at + count));
    if (!added) at += count;
    if (!removed) toAt += count;
  }
  const names = new Set([...gone.keys(), ...written.keys()]);
  return new Map(
    [...names].map((name) => {
      const [old, young] = withoutSame(gone.get(name) ?? [], written.get(name) ?? []);
      return [name, name === '' ? pairWords(old, young) : pairSentences(old, young, () => '')];
    }),
  );
}

function collect(into: Map<string, FieldUnit[]>, units: readonly FieldUnit[]) {
  for (const unit of units) {
    const known = into.get(unit.name);
    if (known) known.push(unit);
    else into.set(unit.name, [unit]);
  }
}

function textOf({ text }: FieldUnit): string {
  return text;
}

/** What only stands elsewhere is no other value. */
function withoutSame(gone: readonly FieldUnit[], written: readonly FieldUnit[]) {
  const [old, young] = [new Set(gone.map(textOf)), new Set(written.map(textOf))];
  return [
    gone.filter(({ text }) => !young.has(text)),
    written.filter(({ text }) => !old.has(text)),
  ] as const;
}

function pairWords(gone: readonly FieldUnit[], written: readonly FieldUnit[]) {
  return pairSentences(gone, written, textOf);
}

/** A short value is shown whole; of a long one, the sentences that differ. */
export function toSentencePairs(pairs: readonly Pair<FieldUnit>[]): Pair[] {
  const texts = pairs.map(
    ({ was, is }): Pair => ({
      ...(was && { was: was.text }),
      ...(is && { is: is.text }),
    }),
  );
  const isShort = texts.every(({ was = '', is = '' }) => Math.max(was.length, is.length) <= 60);
  const isOneSided =
    texts.every(({ was }) => was === undefined) || texts.every(({ is }) => is === undefined);
  if (!isShort || !isOneSided || texts.length < 2) return texts.flatMap(splitPair);
  // The values of an entry, or words of a list, that are new or gone are one line.
  const joined = texts.map(({ was, is }) => was ?? is ?? '').join('; ');
  return texts[0]?.was === undefined ? [{ is: joined }] : [{ was: joined }];
}
