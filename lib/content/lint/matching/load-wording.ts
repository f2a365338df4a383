import { parse } from 'yaml';
import { z } from 'zod';
import { Grammar } from './phrases/grammar';
import type { Phrase } from './phrases/phrase';
import { PhraseSet } from './phrases/phrase-set';
import { readWording } from './read-wording';

export const phrases = z.array(z.string().min(1));

const frameSchema = z.strictObject({
  in: z.enum(['before', 'behind', 'step', 'clause', 'sentence']),
  find: phrases,
  except: phrases.default([]),
});

const refusedSchema = z.strictObject({
  find: phrases,
  honestWhen: z.array(z.string()).optional(),
});

const wordingSchema = z.strictObject({
  honestWhen: z.array(z.string()),
  refused: z.array(z.union([z.string(), refusedSchema])),
  except: phrases.default([]),
});

/** What makes a sentence honest although it holds the words of a claim, and where to look for it. */
export type Frame = {
  in: z.infer<typeof frameSchema>['in'];
  find: readonly Phrase[];
  except: readonly Phrase[];
};

/** What one rule looks for. */
export type Wording = {
  refused: readonly { find: PhraseSet; honestWhen: readonly string[] }[];
  /** Idioms and terms that hold such words and claim nothing. */
  except: readonly Phrase[];
};

const classes = z.record(z.string(), phrases);

/** Countries with a file in `wording/countries/`: words of theirs that the dictionary lacks. */
export const countries: readonly string[] = ['ZA'];

/** The words of one of them, by what they name: `wording/countries/<country>.yaml`. */
export function loadCountry(country: string): Record<string, string[]> {
  return readChecked(`countries/${country}`, classes);
}

/** Who pays for treatment in any of them. */
const schemes = countries.flatMap((country) => loadCountry(country).schemes ?? []);

/** What the phrases of all files may name. */
export const grammar = new Grammar({
  ...readChecked('words', classes),
  'scheme-name': schemes.map((name) => name.toLowerCase()),
});

/** The frames by name; `cited` and `asked` are known to the code only. */
export const frames: ReadonlyMap<string, readonly Frame[]> = new Map(
  Object.entries(readChecked('frames', z.record(z.string(), z.array(frameSchema)))).map(
    ([name, parts]) => [
      name,
      parts.map((part) => ({
        in: part.in,
        find: grammar.compile(part.find),
        except: grammar.compile(part.except),
      })),
    ],
  ),
);

/** The wording of a rule: `lint/wording/<group>/<rule id>.yaml`. */
export function loadWording(group: 'advertising' | 'claims', ruleId: string): Wording {
  const { honestWhen, refused, except } = readChecked(`${group}/${ruleId}`, wordingSchema);
  const plain = refused.filter((entry) => typeof entry === 'string');
  const groups = refused.filter((entry) => typeof entry !== 'string');
  return {
    refused: [{ find: plain, honestWhen }, ...groups].map((group) => ({
      find: new PhraseSet(grammar, grammar.compile(group.find)),
      honestWhen: group.honestWhen ?? honestWhen,
    })),
    except: grammar.compile(except),
  };
}

const suicideSchema = z.strictObject({
  mentions: phrases,
  refused: z.array(
    z.strictObject({
      find: phrases,
      unless: phrases.default([]),
      message: z.string(),
      fix: z.string(),
    }),
  ),
});

/** How suicide is spoken of, and how it is not: `wording/suicide.yaml`. */
export function loadSuicideWording() {
  const { mentions, refused } = readChecked('suicide', suicideSchema);
  return {
    mentions: grammar.compile(mentions),
    refused: refused.map((group) => ({
      ...group,
      find: grammar.compile(group.find),
      unless: grammar.compile(group.unless),
    })),
  };
}

const statementSchema = z.strictObject({
  figures: z.array(z.string()).default([]),
  find: phrases,
  only: phrases.default([]),
  unless: phrases.default([]),
  unlessBefore: phrases.default([]),
  own: phrases.transform(toPattern).optional(),
});

/** What a sentence says, and what else in it makes that harmless. */
export type Statement = {
  /** How the names of the figures begin that it is about. */
  figures: readonly string[];
  find: PhraseSet;
  /** One of them has to be in the sentence, if there are any. */
  only: readonly Phrase[];
  /** None of them may be in the sentence. */
  unless: readonly Phrase[];
  /** None of them may be before what was found. */
  unlessBefore: readonly Phrase[];
  /** What the clinic's own texts have to say somewhere, if it matters. */
  own: RegExp | undefined;
};

/** Statements that a rule looks for: `wording/statements/<name>.yaml`. */
export function loadStatements(name: string): Statement[] {
  return readChecked(`statements/${name}`, z.array(statementSchema)).map(toStatement);
}

function toStatement({ figures, own, ...words }: z.output<typeof statementSchema>): Statement {
  return {
    ...{ figures, own },
    find: new PhraseSet(grammar, grammar.compile(words.find)),
    only: grammar.compile(words.only),
    unless: grammar.compile(words.unless),
    unlessBefore: grammar.compile(words.unlessBefore),
  };
}

const explanationSchema = statementSchema.extend({ message: z.string(), fix: z.string() });

/** What a sentence that makes a statement is told. */
export type Explanation = { message: string; fix: string; statement: Statement };

/** What a sentence seems to say that no rule knows: `wording/<name>.yaml`. */
export function loadExplanations(name: string): Explanation[] {
  return readChecked(name, z.array(explanationSchema)).map(({ message, fix, ...statement }) => ({
    ...{ message, fix },
    statement: toStatement(statement),
  }));
}

/** Plain words with `*` for the rest of one, and `...` for some words of the same sentence. */
function toPattern(lines: readonly string[]): RegExp {
  const sources = lines.map((line) =>
    line
      .replaceAll(' ... ', '¤')
      .replaceAll(' ', '\\s+')
      .replaceAll('*', '\\w*')
      .replaceAll('¤', '\\b[^.:;!?]{1,80}\\b'),
  );
  return new RegExp(`\\b(?:${sources.join('|')})\\b`, 'i');
}

/** A file of `wording/`, checked. @param name without `.yaml` */
export function readChecked<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
): z.output<Schema> {
  return schema.parse(parse(readWording(name)));
}
