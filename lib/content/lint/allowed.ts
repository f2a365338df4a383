import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { Phrase } from './matching/compile-phrase';
import { findAll } from './matching/find-phrases';
import { foldText } from './matching/fold-text';
import type { Diagnostic, Finding } from './rule';
import { compilePhrases } from './wording';

export const allowedName = 'allowed.yaml';

const allowedSchema = z
  .array(
    z.strictObject({
      words: z.string().min(3),
      where: z.string().min(1),
      reason: z.string().min(10),
    }),
  )
  .nullable();

type AllowedWords = { words: Phrase[]; where: string; line: number; written: string };

/** The exceptions of a clinic: words that hold a forbidden one and claim nothing. */
export type Allowed = { file: string; entries: AllowedWords[]; diagnostics: Diagnostic[] };

/**
 * Reads `allowed.yaml` of a content folder, which may be missing. Each entry says which `words` are
 * allowed, `where` (a file, a folder, or `anywhere`) and for what `reason`.
 */
export function readAllowed(contentDir: string): Allowed {
  const file = path.join(contentDir, allowedName);
  if (!existsSync(file)) return { file, entries: [], diagnostics: [] };
  const lineCounter = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter });
  const parsed = allowedSchema.safeParse(document.toJS());
  const lineOf = (index: number) => {
    const node = document.getIn([index], true);
    const offset = z.object({ range: z.tuple([z.number()]).rest(z.number()) }).safeParse(node);
    return offset.success ? lineCounter.linePos(offset.data.range[0]).line : 1;
  };
  if (document.errors.length > 0 || !parsed.success) {
    const index = Number(parsed.error?.issues[0]?.path[0] ?? 0);
    const message =
      'this entry is not complete: write words, where (a file, a folder, or anywhere) and a reason of ten letters or more';
    return {
      file,
      entries: [],
      diagnostics: [{ ruleId: 'allowed-words', file, line: lineOf(index), message }],
    };
  }
  const entries = (parsed.data ?? []).map(({ words, where }, index) => ({
    words: compilePhrases([words.toLowerCase()]),
    where,
    line: lineOf(index),
    written: words,
  }));
  return { file, entries, diagnostics: [] };
}

/** The exceptions under which a finding falls. */
export function allowing(
  { text }: Finding,
  relativePath: string,
  entries: readonly AllowedWords[],
): AllowedWords[] {
  if (!text) return [];
  const folded = foldText(text.text.original);
  return entries.filter(
    ({ words, where }) =>
      isWithin(relativePath, where) &&
      findAll(words, folded.text).some(
        ({ start, end }) => folded.offsetOf(start) < text.end && text.start < folded.offsetOf(end),
      ),
  );
}

function isWithin(relativePath: string, where: string): boolean {
  return (
    where === 'anywhere' ||
    relativePath === where ||
    relativePath.startsWith(where.endsWith('/') ? where : `${where}/`)
  );
}
