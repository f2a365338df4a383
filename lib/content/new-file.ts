import { stringify } from 'yaml';
import { z } from 'zod';
import { type ContentTypeName, contentTypes, isMarkdown } from './schemas/content-types';
import { writtenByReview } from './schemas/fields/fields';
import { innermost, isOptional, notesOf } from './schemas/schema-layers';

/** A field that has to be filled in before a file can be written, or that may be. */
export type NewField = {
  /** Its path, such as `address.city`. */
  name: string;
  isRequired: boolean;
  example: string;
  /** What it is for, if its name does not say. */
  description: string | undefined;
  /** If only these values are allowed. */
  choices: string[] | undefined;
  /** The default value. */
  preset: unknown;
};

/** What `npm run new` can create, by the word for it. */
export const newKinds = {
  question: 'Question',
  page: 'Page',
  condition: 'Condition',
  location: 'Location',
  source: 'Source',
  person: 'Person',
  photo: 'Photo',
  notice: 'Notice',
  reply: 'Reply',
} as const satisfies Record<string, ContentTypeName>;

export type NewKind = keyof typeof newKinds;

/** A first sentence to replace, which the check refuses in what is published. */
const sample = 'Write the text here.';

/** What every page about a condition has, in this order. */
const conditionText = [
  sample,
  `:::note[Off-label use]\n${sample}\n:::`,
  '## What studies found',
  `### Results in favour\n\n${sample}`,
  `### Results against\n\n${sample}`,
  `## What is not known\n\n- ${sample}`,
  `## Risks\n\n${sample}\n\nPlease read [all the risks](/risks).`,
  `## Other options\n\n- ${sample}`,
  `## What to do next\n\n${sample}`,
].join('\n\n');

/** Defaults that nobody is asked for: a new text is a draft of today, and the last of its kind. */
type Presets = { today: string; nextOrder: number };

/**
 * Every field of a kind that a person writes, in the order of its schema; the fields of a group
 * follow each other.
 */
export function fieldsOf(kind: NewKind, presets: Presets): NewField[] {
  const fields = readShape(contentTypes[newKinds[kind]].schema.shape, '', true, presets);
  return fields.filter(({ name }) => !writtenByReview.includes(name));
}

/**
 * The text of a new file: the answered fields, then each other field as a comment that shows how to
 * write it. A Markdown file also gets a first sentence to replace, and a condition the headings of all.
 *
 * @param answers by the field's path, as typed
 */
export function toNewFile(
  kind: NewKind,
  fields: readonly NewField[],
  answers: ReadonlyMap<string, string>,
): { text: string; data: Record<string, unknown> } {
  const type = contentTypes[newKinds[kind]];
  const data: Record<string, unknown> = {};
  for (const { name, preset } of fields) {
    const answer = answers.get(name);
    const value = answer === undefined ? preset : toValue(answer, type.schema, name);
    if (value !== undefined) setAt(data, name.split('.'), value);
  }
  if (kind === 'photo' && data.recognisable === 'people') {
    data.consents ??= [{ who: '', givenOn: '', keptIn: '' }];
  }
  const unused = fields.filter(({ name, preset }) => !answers.has(name) && preset === undefined);
  const written = Object.entries(data).flatMap(([key, value]) => [
    ...toLines(key, value, fields),
    // Beside what is filled in of the same group, so that the line works without its #.
    ...unused.filter(({ name }) => name.startsWith(`${key}.`)).flatMap((field) => toSample(field)),
  ]);
  const others = unused.filter(({ name }) => !((name.split('.')[0] ?? '') in data));
  const samples = others.flatMap((field, index) => [
    ...toGroups(field, others[index - 1]),
    ...toSample(field),
  ]);
  const yaml = [...written, ...samples].map((line) => `${line}\n`).join('');
  const body = kind === 'condition' ? conditionText : sample;
  return { text: isMarkdown(type) ? `---\n${yaml}---\n\n${body}\n` : yaml, data };
}

/** A field as YAML; an empty list says beside it what it may hold. */
function toLines(key: string, value: unknown, fields: readonly NewField[]): string[] {
  const yaml = stringify({ [key]: value }, { lineWidth: 0 })
    .trimEnd()
    .split('\n');
  const field = fields.find(({ name }) => name === key);
  if (!field || !Array.isArray(value) || value.length > 0) return yaml;
  return [
    ...toNote(field.description, ''),
    `${key}: [] # or like ${toPlainExample(field.example)}`,
  ];
}

/** A field that was left out, as a comment: it works once only its # is deleted. */
function toSample({ name, example, description }: NewField): string[] {
  const groups = name.split('.');
  const field = groups.pop();
  const indent = '  '.repeat(groups.length);
  return [...toNote(description, indent), `#${indent}${field}: ${toPlainExample(example)}`];
}

/** The names of the groups that a field is in, if they are not there yet. */
function toGroups({ name }: NewField, before: NewField | undefined): string[] {
  const groups = name.split('.').slice(0, -1);
  const isNew = before?.name.split('.').slice(0, -1).join('.') !== groups.join('.');
  return isNew ? groups.map((group, depth) => `#${'  '.repeat(depth)}${group}:`) : [];
}

/** What a field is for. Whoever deletes a # of every line below still has a note. */
function toNote(description: string | undefined, indent: string): string[] {
  return description ? [`## ${indent}${description}`] : [];
}

/** "2026-11-22 (or null …)" and "[] for every page, or [name]" also tell a person the alternative. */
function toPlainExample(example: string): string {
  return example
    .replace(/ \(or null.*\)$/, '')
    .replace(/^\[\] for [^,]*, or (\[[^\]]*\]).*$/, '$1');
}

function readShape(
  shape: z.core.$ZodShape,
  prefix: string,
  isGroupRequired: boolean,
  presets: Presets,
): NewField[] {
  return Object.entries(shape).flatMap(([key, field]): NewField[] => {
    const inner = innermost(field);
    const name = prefix + key;
    const isRequired = isGroupRequired && !isOptional(field);
    if (inner instanceof z.ZodObject) {
      return readShape(inner.shape, `${name}.`, isRequired, presets);
    }
    const choices = inner instanceof z.ZodEnum ? inner.options.map(String) : undefined;
    const { example = '', description } = notesOf(field);
    const preset = isRequired ? presetOf(name, inner, presets) : undefined;
    return [{ name, isRequired, example, description, choices, preset }];
  });
}

function presetOf(name: string, inner: z.core.$ZodType, presets: Presets): unknown {
  // Of a list that may not be empty, somebody has to say what is in it.
  if (inner instanceof z.ZodArray) return inner.safeParse([]).success ? [] : undefined;
  return newFilePresets(presets)[name];
}

/** The initial values of fields in a new file, by name. */
export function newFilePresets({ today, nextOrder }: Partial<Presets>): Record<string, unknown> {
  return {
    status: 'draft',
    updatedOn: today,
    order: nextOrder,
    // Nobody has opened it yet.
    checked: 'not-yet',
    checkedOn: null,
  };
}

/**
 * A typed answer as a value of the schema: a number, a boolean, a comma-separated list, or text.
 */
function toValue(answer: string, schema: z.ZodObject, name: string): unknown {
  let inner: z.core.$ZodType = schema;
  for (const key of name.split('.')) {
    inner = innermost((inner as z.ZodObject).shape[key] as z.core.$ZodType);
  }
  if (inner instanceof z.ZodNumber) return Number(answer);
  if (inner instanceof z.ZodBoolean) return answer === 'true';
  if (inner instanceof z.ZodArray) return answer.split(',').map((entry) => entry.trim());
  return answer.trim();
}

function setAt(data: Record<string, unknown>, [key = '', ...rest]: string[], value: unknown) {
  if (rest.length === 0) {
    data[key] = value;
    return;
  }
  data[key] ??= {};
  setAt(data[key] as Record<string, unknown>, rest, value);
}
