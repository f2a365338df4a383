import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Phrase, PhraseCompiler } from './matching/compile-phrase';

/** Every command runs at the top of the repository. */
const folder = path.join('lib', 'content', 'lint', 'wording');

const phrases = z.array(z.string().min(1));

const claimsSchema = z.strictObject({
  phrases,
  except: phrases.default([]),
  context: phrases.default([]),
});

/** What one rule looks for, in folded text. */
export type Wording = {
  claims: readonly Phrase[];
  /** Idioms and terms that hold such words and claim nothing. */
  except: readonly Phrase[];
  /** Where there are any, only a sentence that holds one of these counts. */
  context: readonly Phrase[];
};

const compiler = new PhraseCompiler(read('words', z.record(z.string(), phrases)));

/** The wording of a rule: `lint/wording/<name>.yaml`. */
export function loadWording(name: string): Wording {
  const wording = read(name, claimsSchema);
  return {
    claims: compiler.compile(wording.phrases),
    except: compiler.compile(wording.except),
    context: compiler.compile(wording.context),
  };
}

/** A file of named lists. */
export function loadLists<Name extends string>(
  file: string,
  names: readonly Name[],
): Record<Name, readonly Phrase[]> {
  const lists = read(file, z.record(z.enum(names), phrases));
  return z
    .record(z.enum(names), z.custom<readonly Phrase[]>())
    .parse(Object.fromEntries(names.map((name) => [name, compiler.compile(lists[name])])));
}

const suicideSchema = z.array(
  z.strictObject({
    phrases,
    unless: phrases.default([]),
    message: z.string(),
    fix: z.string(),
  }),
);

/** Words that have no place in a sentence on suicide, with what is wrong with each group. */
export function loadSuicideWording() {
  return read('suicide-wording', suicideSchema).map((group) => ({
    ...group,
    phrases: compiler.compile(group.phrases),
    unless: compiler.compile(group.unless),
  }));
}

/** Phrases of a clinic's own, in the grammar of the wording files. */
export function compilePhrases(written: readonly string[]): Phrase[] {
  return compiler.compile(written);
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const file = path.join(folder, `${name}.yaml`);
  return schema.parse(parse(readFileSync(file, 'utf8')));
}
