import type { z } from 'zod';
import type { FieldWords } from '@/lib/content/lint/second-reading/field-units';
import { type ContentTypeName, contentTypes } from '@/lib/content/schemas/content-types';
import { labelOf } from '@/lib/content/schemas/field-labels';
import { innermost } from '@/lib/content/schemas/schema-layers';
import { toWords } from '@/lib/content/schemas/to-words';
import { memoize } from '@/lib/memoize';

/** What fields and their values are called where changes are listed. */
export const formWords: FieldWords = {
  name: labelOf,
  value: (value) =>
    value === null
      ? '(empty)'
      : typeof value === 'boolean'
        ? value
          ? 'yes'
          : 'no'
        : String(value),
};

/**
 * A message of the check, for whoever has the form before them: fields are called as they are there,
 * and nobody is told to write `null`.
 */
export function toFormWords(message: string, typeName: ContentTypeName): string {
  const fields = namesIn(typeName);
  const toLabel = (name: string) => `“${fields.get(name)}”`;
  const inForm = asked.reduce((text, [from, to]) => text.replace(from, to), message);
  return (
    inForm
      .replaceAll(
        /"([a-z]\w*(?:\.\w+)*)"/gi,
        (written, path: string) => toPath(path, fields) ?? written,
      )
      .replaceAll(/\b(?:or )?write (?:\w+: )?null\b/g, (written) =>
        written.replace(/write (?:(\w+): )?null/, (_, name?: string) =>
          name === undefined
            ? 'leave it empty'
            : `empty ${fields.has(name) ? toLabel(name) : name}`,
        ),
      )
      .replaceAll(
        /\bwrite one of: ([\w-]+(?:, [\w-]+)*)/g,
        (_, names: string) => `choose one of: ${names.split(', ').map(toWords).join(', ')}`,
      )
      .replaceAll(/\b([a-z]\w*): (?=\S)/g, (written, name: string) =>
        fields.has(name) && isCode(inForm, written) ? `${toLabel(name)}: ` : written,
      )
      // A list is chosen from, and has no brackets.
      .replaceAll(/(?<=”: )\[([\w, ]+)\]/g, '$1')
      .replaceAll(/\b[a-z]+[A-Z]\w*\b/g, (name) => (fields.has(name) ? toLabel(name) : name))
  );
}

/** What a form asks for, where a file has it written. */
const asked: readonly (readonly [written: RegExp, asked: string])[] = [
  [/ is (?:"": |empty: |missing: )(?:write|choose) .*$/, ' is empty: fill it in'],
  [/write the date as year-month-day, like [\d-]+/, 'choose the day'],
  [/^this file has no text below the fields: .*$/, '“Text” is empty: write it'],
];

/** `hours.0.closes` is “Opening hours › 1 › Closes at”. */
function toPath(path: string, fields: ReadonlyMap<string, string>): string | undefined {
  const labels = path
    .split('.')
    .map((part) => (/^\d+$/.test(part) ? String(Number(part) + 1) : fields.get(part)));
  return labels.includes(undefined) ? undefined : `“${labels.join(' › ')}”`;
}

/** Whether it is a line to write, and no words with a colon behind: `write status: draft`. */
function isCode(message: string, written: string): boolean {
  const before = message.slice(0, message.indexOf(written));
  return /(?:write|delete|take out|leave out|the line|\bor|and|has) ["“]?$/.test(before);
}

/** Every field of a kind of content, in whichever group, and its label. */
const namesIn = memoize((typeName: ContentTypeName): ReadonlyMap<string, string> => {
  const { place, schema } = contentTypes[typeName];
  const names = new Map<string, string>();
  collect(schema, 'folder' in place ? place.folder : typeName, names);
  return names;
});

function collect(schema: z.core.$ZodType, around: string, names: Map<string, string>) {
  const { def } = innermost(schema)._zod as { def: z.core.$ZodTypeDef & Shaped };
  if (def.element) collect(def.element, around, names);
  for (const [name, field] of Object.entries(def.shape ?? {})) {
    if (!names.has(name)) names.set(name, labelOf(name, around));
    collect(field, name, names);
  }
}

/** The parts of an object and of a list. */
type Shaped = { shape?: Record<string, z.core.$ZodType>; element?: z.core.$ZodType };
