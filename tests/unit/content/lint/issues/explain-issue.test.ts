import { expect, test } from 'vitest';
import { z } from 'zod';
import { explainIssue } from '@/lib/content/lint/issues/explain-issue';
import { contentTypes } from '@/lib/content/schemas/content-types';
import { layersOf, notesOf } from '@/lib/content/schemas/schema-layers';

type Field = { type: string; path: PropertyKey[]; schema: z.core.$ZodType; whole: z.ZodType };

/** Every field of every kind of file, with those of its groups and of the entries of its lists. */
const fields = Object.entries(contentTypes).flatMap(([type, { schema }]) =>
  fieldsIn(schema, []).map((field): Field => ({ type, whole: schema, ...field })),
);

function fieldsIn(
  schema: z.core.$ZodType,
  path: PropertyKey[],
): { path: PropertyKey[]; schema: z.core.$ZodType }[] {
  const inner = layersOf(schema).at(-1);
  const own = path.length > 0 ? [{ path, schema }] : [];
  if (inner instanceof z.ZodObject) {
    const shape: Record<string, z.core.$ZodType> = inner.shape;
    return [
      ...own,
      ...Object.entries(shape).flatMap(([key, one]) => fieldsIn(one, [...path, key])),
    ];
  }
  return inner instanceof z.ZodArray ? [...own, ...fieldsIn(inner.element, [...path, 0])] : own;
}

/** What is typed by mistake: another kind of value, one of the wrong form, none at all. */
const slips: [what: string, value: unknown][] = [
  ['other words', 'a–b; c?'],
  ['a group of fields', { x: 1 }],
  ['nothing', null],
];

test.each(slips)('no message for %s proposes a value of another file', (_what, slip) => {
  const told = fields.flatMap((field) =>
    explain(field, slip).map((message) => ({ ...field, message })),
  );
  expect(told.length).toBeGreaterThan(100);
  for (const { path, schema, message } of told) {
    const place = path.join('.');
    const example = notesOf(schema).example ?? '';
    const proposal = message.slice(message.indexOf(': ') + 2);
    expect(proposal, place).toMatch(/^(?:write|put|add|did you mean|shorten|choose)/);
    if (isOfItself(schema)) continue;
    expect(proposal.includes(example.replaceAll('"', '')), `${place}: ${message}`).toBe(false);
  }
});

/** A choice names what there is to choose from; a day or a yes is no other entry's secret. */
function isOfItself(schema: z.core.$ZodType): boolean {
  const inner = layersOf(schema).at(-1);
  const example = notesOf(schema).example ?? '';
  return inner instanceof z.ZodEnum || inner instanceof z.ZodBoolean || /^.?.?$/.test(example);
}

test.each(slips)('every message for %s proposes what the field held before', (_what, slip) => {
  const told = fields
    .filter(({ path }) => !path.includes(0))
    .flatMap((field) => {
      const { schema } = field;
      const inner = layersOf(schema).at(-1);
      if (!(inner instanceof z.ZodString || inner instanceof z.ZodNumber)) return [];
      const was = inner instanceof z.ZodNumber ? 7 : 'Before';
      return explain(field, slip, was).map((message) => ({
        path: field.path.join('.'),
        message,
        was,
      }));
    });
  expect(told.length).toBeGreaterThan(30);
  for (const { path, message, was } of told) {
    expect(message.includes(String(was)), `${path}: ${message}`).toBe(true);
  }
});

function explain({ path, whole }: Field, slip: unknown, was?: unknown): string[] {
  const data = put(path, slip);
  const before = was === undefined ? undefined : put(path, was);
  const issues = whole.safeParse(data).error?.issues ?? [];
  return issues
    .filter(
      (issue) => issue.path.join('.') === path.join('.') && issue.code !== 'unrecognized_keys',
    )
    .map((issue) => explainIssue(issue, whole, data, before));
}

function put([key, ...rest]: readonly PropertyKey[], value: unknown): unknown {
  if (key === undefined) return value;
  return typeof key === 'number' ? [put(rest, value)] : { [key]: put(rest, value) };
}

test.each([
  ['Source', ['doi'], 'https://doi.org/10.1007/s1', '"10.1007/s1"'],
  ['Source', ['doi'], 'DOI: 10.1007/s1', '"10.1007/s1"'],
  ['Source', ['url'], 'htps://sadag.org', '"https://sadag.org"'],
  ['Source', ['url'], 'www.sadag.org', '"https://www.sadag.org"'],
  ['Source', ['year'], '2019 (online)', '2019'],
  ['Source', ['aliases'], 'xu-2015, xu-2016', '[xu-2015, xu-2016]'],
  ['Location', ['prices', 0, 'amount'], 'R1 300', '1300'],
  ['Location', ['prices', 0, 'amount'], 'R1,300.00', '1300'],
  ['Location', ['hours', 0, 'opens'], '8h30', '"08:30"'],
  ['Location', ['order'], 'two', '2'],
  ['Clinic', ['helplines', 0, 'free'], 'yes', 'true'],
  ['Theme', ['light', 'danger'], '8F1414', '"#8f1414"'],
  ['Holidays', ['holidays', 0, 'monthDay'], '16-12', '"12-16"'],
  ['Notice', ['from'], '28/11/2026', '2026-11-28'],
] as const)('%s %s: %s is taken for %s', (type, path, typed, meant) => {
  const { schema } = contentTypes[type];
  const [message = ''] = explain({ type, path: [...path], schema, whole: schema }, typed);
  expect(message.split(/: (?=write)/).at(-1)).toMatch(
    new RegExp(
      `^write (?:the date as year-month-day, like )?${meant.replaceAll(/[[\]]/g, '\\$&')}$`,
    ),
  );
});
