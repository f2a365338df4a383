import type { Field } from '@sveltia/cms';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readCmsSettings } from '@/lib/cms/cms-settings.mjs';
import { toCmsConfig, toFormatName } from '@/lib/cms/to-cms-config';
import { toCmsFields } from '@/lib/cms/to-cms-fields';
import {
  type ContentType,
  type ContentTypeName,
  contentTypes,
} from '@/lib/content/schemas/content-types';
import { hasLabel } from '@/lib/content/schemas/field-labels';

type AnyField = Record<string, unknown> & { name: string; fields?: AnyField[] };

function configWith(env: Record<string, string>) {
  const settings = readCmsSettings(env);
  if (!settings) throw new Error('no editor');
  return toCmsConfig(settings, 'content');
}

/** The names of all fields of a form, those in groups and lists with the names around them. */
function namesIn(fields: readonly AnyField[], prefix = ''): string[] {
  return fields.flatMap(({ name, fields: inner }) => [
    prefix + name,
    ...namesIn(inner ?? [], `${prefix}${name}.`),
  ]);
}

/** The same of a schema. */
function namesInSchema(schema: unknown, prefix = ''): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) {
    return namesInSchema(schema.def.innerType, prefix);
  }
  if (schema instanceof z.ZodArray) return namesInSchema(schema.element, prefix);
  if (!(schema instanceof z.ZodObject)) return [];
  return Object.entries(schema.shape).flatMap(([name, field]) => [
    prefix + name,
    ...namesInSchema(field, `${prefix}${name}.`),
  ]);
}

const config = configWith({ CMS_BACKEND: 'local' });
const forms = [...(config.collections ?? []), ...(config.singletons ?? [])] as unknown as {
  name: string;
  format: string;
  fields: AnyField[];
  folder?: string;
  file?: string;
}[];

test.each(Object.entries<ContentType>(contentTypes))(
  'the form of %s has each field of its schema, and no other',
  (name, { schema, place }) => {
    const form = forms.find(({ format }) => format === toFormatName(name as ContentTypeName));
    const text = 'extension' in place && place.extension === 'md' ? ['body'] : [];
    const shown = form?.fields.filter(({ widget }) => widget !== 'hidden') ?? [];
    expect(namesIn(shown).sort()).toEqual([...namesInSchema(schema), ...text].sort());
    expect(form?.folder ?? form?.file).toBe(
      `content/${'folder' in place ? place.folder : place.file}`,
    );
  },
);

test('fields become what they hold: choices, days, numbers, lists, groups', () => {
  const fields = (schema: z.ZodObject) =>
    Object.fromEntries(toCmsFields(schema).map((field) => [field.name, field as Field & AnyField]));
  const question = fields(contentTypes.Question.schema);
  expect(question.group).toMatchObject({ widget: 'select', required: true });
  expect(question.group?.options).toContainEqual({ label: 'On the day', value: 'on-the-day' });
  expect(question.updatedOn).toMatchObject({ widget: 'datetime', format: 'YYYY-MM-DD' });
  expect(question.order).toMatchObject({ widget: 'number', value_type: 'float', min: 0 });
  // It is written by npm run review.
  expect(question.reviewedBy).toMatchObject({ readonly: true });
  expect(question.aliases).toMatchObject({ widget: 'list', required: false });
  expect(question.question).toMatchObject({ widget: 'string', maxlength: 120, required: true });
  const location = fields(contentTypes.Location.schema);
  expect(location.hours).toMatchObject({ widget: 'list', required: false });
  expect(location.address).toMatchObject({ widget: 'object', required: true });
  expect(location.oldHeadings).toMatchObject({ widget: 'keyvalue' });
  const clinic = fields(contentTypes.Clinic.schema);
  expect(clinic.helplines).toMatchObject({ widget: 'list', required: true });
  expect(clinic.nameConfirmedOn).toMatchObject({ widget: 'datetime', required: false });
});

test('an entry of a list that is folded says its price, its number or its day', () => {
  const summaries = (schema: z.ZodObject) =>
    Object.fromEntries(
      toCmsFields(schema).map((field) => [field.name, (field as { summary?: string }).summary]),
    );
  expect(summaries(contentTypes.Location.schema).prices).toContain('{{fields.amount');
  expect(summaries(contentTypes.Clinic.schema).helplines).toContain('{{fields.phone');
  expect(summaries(contentTypes.Location.schema).closures).toContain('{{fields.until');
  expect(summaries(contentTypes.Question.schema).changes).toContain('{{fields.day');
});

test('a line to type shows an example, and refuses what the schema refuses', () => {
  const [aliases] = toCmsFields(
    z.strictObject({ aliases: contentTypes.Question.schema.shape.aliases }),
  );
  const { field } = aliases as unknown as { field: { hint: string; pattern: [string, string] } };
  expect(field.hint).toBe('For example: how-many');
  const [pattern, message] = field.pattern;
  expect(['how-many', 'How many', 'a--b'].map((name) => new RegExp(pattern).test(name))).toEqual([
    true,
    false,
    false,
  ]);
  expect(message).toBe('Write it like how-many');
});

test('nobody is told to write null, nor asked to add “Words people search for”', () => {
  expect(JSON.stringify(config)).not.toMatch(/write null/);
  const [faq] = forms.filter(({ name }) => name === 'faq');
  expect(faq?.fields.find(({ name }) => name === 'searchWords')).toMatchObject({
    label_singular: 'entry',
    minimize_collapsed: 'auto',
  });
});

test('no field begins with null, with which the editor would not start', () => {
  expect(JSON.stringify(config)).not.toContain('"default":null');
});

test('what readers read first comes first, and the text before what sorts it', () => {
  const [faq] = forms.filter(({ name }) => name === 'faq');
  expect(faq?.fields.slice(0, 3).map(({ name }) => name)).toEqual(['question', 'body', 'group']);
  const [clinic] = forms.filter(({ name }) => name === 'Clinic');
  expect(clinic?.fields[0]?.name).toBe('name');
});

test('a kind of field that the editor has no form for is an error, not left out', () => {
  expect(() => toCmsFields(z.object({ when: z.date() }))).toThrow(
    'The editor has no field for "when", which is a date',
  );
});

test('people sign in by a token where no server signs them in', () => {
  const github = { CMS_BACKEND: 'github', CMS_REPOSITORY: 'clinic/site' };
  expect(configWith(github).backend).toEqual({
    name: 'github',
    repo: 'clinic/site',
    api_root: 'https://api.github.com',
    auth_methods: ['token'],
  });
  const auth = { CMS_AUTH_URL: 'https://auth.clinic.example', CMS_BRANCH: 'main' };
  expect(configWith({ ...github, ...auth }).backend).toMatchObject({
    branch: 'main',
    base_url: 'https://auth.clinic.example',
    auth_methods: ['oauth', 'token'],
  });
  const gitlab = { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'clinic/web/site', CMS_APP_ID: 'abc' };
  expect(configWith(gitlab).backend).toMatchObject({ auth_type: 'pkce', app_id: 'abc' });
});

test('only a new entry can be given a name', () => {
  for (const { slug } of forms.filter(({ folder }) => folder) as {
    slug?: { editable: string[] };
  }[]) {
    expect(slug?.editable).toEqual(['create']);
  }
});

/** The names of fields that have no label in everyday words, with what is around them. */
function unlabelled(fields: readonly AnyField[], around: string): string[] {
  return fields.flatMap(({ name, fields: inner }) => [
    ...(name.startsWith('list') || hasLabel(name, around) ? [] : [`${around}.${name}`]),
    ...unlabelled(inner ?? [], name),
  ]);
}

test('every field has a label in everyday words: add yours to lib/content/schemas/field-labels.json', () => {
  expect(forms.flatMap(({ name, fields }) => unlabelled(fields, name))).toEqual([]);
});

test('sources, figures, pages and places are chosen, not typed', () => {
  const inForm = (form: string, ...path: string[]) =>
    path.reduce<AnyField | undefined>(
      (field, name) => field?.fields?.find((inner) => inner.name === name),
      { name: form, fields: forms.find(({ name }) => name === form)?.fields ?? [] },
    );
  expect(inForm('pages', 'keyFigures')).toMatchObject({
    widget: 'relation',
    multiple: true,
    value_field: 'figures.*.name',
    display_fields: ['figures.*.label', 'figures.*.displayText'],
  });
  expect(inForm('options', 'keySources')).toMatchObject({ collection: 'sources', multiple: true });
  expect(inForm('pages', 'waysOn', 'page')).toMatchObject({ collection: 'pages', multiple: false });
  expect(inForm('people', 'places')).toMatchObject({ collection: 'locations', multiple: true });
  expect(inForm('options', 'decision')).toMatchObject({ collection: 'decisions' });
});

test('lists show drafts, groups and the order of the site', () => {
  const questions = forms.find(({ name }) => name === 'faq');
  expect(questions).toMatchObject({
    summary: '{{question}}{{listMark}} · {{slug}}',
    sortable_fields: { default: { field: 'order' } },
    view_groups: { groups: [{ label: 'Group', field: 'list-group' }], default: 'list-group' },
    view_filters: [{ label: 'Drafts', pattern: 'draft' }, { label: 'Published' }],
    delete: false,
  });
  expect(forms.find(({ name }) => name === 'people')).toMatchObject({ delete: true });
});
