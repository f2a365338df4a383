import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { PhraseCompiler } from './matching/compile-phrase';

/** Every command runs at the top of the repository. */
const folder = path.join('lib', 'content', 'lint', 'wording');

const phrases = z.array(z.string().min(1));

const claimsSchema = z.strictObject({
  /** What the rule refuses. */
  phrases,
  /** Idioms and terms that hold such words and claim nothing. */
  except: phrases.optional(),
});


/** What one rule looks for: `claims` in folded text, but not inside `except`. */
export type Wording = { claims: RegExp; except: RegExp };

const compiler = new PhraseCompiler(read('words', z.record(z.string(), phrases)));

/** The wording of a rule: `lint/wording/<name>.yaml`. */
export function loadWording(name: string): Wording {
  const { phrases: claims, except = [] } = read(name, claimsSchema);
  return { claims: compiler.compile(claims), except: compiler.compile(except) };
}

/** A file of named lists, each as one pattern. */
export function loadLists<Name extends string>(
  file: string,
  names: readonly Name[],
): Record<Name, RegExp> {
  const lists = read(file, z.record(z.enum(names), phrases));
  const compiled: Partial<Record<Name, RegExp>> = {};
  for (const name of names) compiled[name] = compiler.compile(lists[name]);
  return z.record(z.enum(names), z.instanceof(RegExp)).parse(compiled);
}

export function compileOwnPhrase(phrase: string): RegExp {
  return compiler.compile([phrase]);
}

function read<Schema extends z.ZodType>(name: string, schema: Schema): z.output<Schema> {
  const file = path.join(folder, `${name}.yaml`);
  return schema.parse(parse(readFileSync(file, 'utf8')), { reportInput: true });
}
