import './command-line/load-env';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { contentDir } from '../lib/content/content-dir';
import { explainIssue } from '../lib/content/lint/issues/explain-issue';
import { readClinicFacts } from '../lib/content/load/clinic-facts';
import { itemsOf } from '../lib/content/load/content-item';
import { toFileName } from '../lib/content/load/files/place-file';
import { readFolder } from '../lib/content/load/files/read-folder';
import { readItems } from '../lib/content/load/read-items';
import { fieldsOf, type NewKind, newKinds, toNewFile } from '../lib/content/new-file';
import { contentTypes } from '../lib/content/schemas/content-types';
import { dayIn } from '../lib/plan/calendar-day';
import { askFields, explainField } from './command-line/ask-fields';

/**
 * `npm run new -- question`: creates a question, page, condition, location or source as a draft.
 * Prompts for what it needs on a terminal; otherwise, or in addition, takes `--name`, `--title
 * "…"`, `--address.city …`; `--help` lists them.
 */
const [kindWord = '', ...words] = process.argv.slice(2);
const kind = Object.keys(newKinds).find((known): known is NewKind => known === kindWord);
if (!kind) {
  const kinds = `Name what to create: ${Object.keys(newKinds).join(', ')}`;
  if (isHelp(kindWord))
    finish(`${kinds}\nnpm run new -- question --help lists what a question takes.`);
  fail(kinds);
}

const { items } = readItems(readFolder(contentDir));
const type = contentTypes[newKinds[kind]];
const orders = itemsOf(items, newKinds[kind]).map(({ fields }) => Number(fields.order ?? 0));
const fields = fieldsOf(kind, {
  today: dayIn(readClinicFacts(items).timeZone, new Date()),
  nextOrder: Math.max(0, ...orders) + 1,
});

if (words.some(isHelp)) {
  const lines = fields.map((field) => {
    const must = field.isRequired && field.preset === undefined ? ' (needed)' : '';
    return `  --${field.name} ${explainField(field)}${must}`;
  });
  // A person's file is called by the name of the person.
  if (!fields.some(({ name }) => name === 'name'))
    lines.unshift('  --name what the file is called');
  finish(`npm run new -- ${kind}, and what its file may say:\n${lines.join('\n')}`);
}

const answers = readFlags();
if (process.stdin.isTTY) await ask(kind).catch(() => fail('Nothing was written.'));
const missing = fields.filter(
  ({ name, isRequired, preset }) => isRequired && preset === undefined && !answers.has(name),
);
if (missing.length > 0) {
  fail(
    `Still missing:\n${missing.map((field) => `  --${field.name} ${explainField(field)}`).join('\n')}`,
  );
}

// Questions have a place in their group.
const group = answers.get('group');
if (group !== undefined && !answers.has('order')) {
  const inGroup = itemsOf(items, newKinds[kind]).filter(({ fields }) => fields.group === group);
  const taken = inGroup.map(({ fields }) => Number(fields.order ?? 0));
  answers.set('order', String(Math.max(0, ...taken) + 1));
}

const { text, data } = toNewFile(kind, fields, answers);
const issues = type.schema.safeParse(data).error?.issues ?? [];
// A consent needs a person, a day and a place: the file has the lines for them.
const open = issues.filter(({ path: [field] }) => field === 'consents');
if (issues.length > open.length) {
  const others = issues.filter((issue) => !open.includes(issue));
  fail(others.map((issue) => explainIssue(issue, type.schema, data)).join('\n'));
}
const name = toFileName(
  answers.get('name') ?? answers.get('question') ?? answers.get('title') ?? '',
);
if (name === '') fail('Still missing: --name, what the file is called, in letters of a to z');
const file = path.join(contentDir, type.place.folder, `${name}.${type.place.extension}`);
if (existsSync(file)) fail(`${file} already exists: choose another --name`);
// Git keeps no empty folders, so a fresh copy may lack this one.
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, text);
const publish = data.status === 'draft' ? ', and write status: published when it is ready' : '';
const consents =
  open.length > 0 ? ' Write into consents who has agreed, when, and where the form is.' : '';
console.log(`Wrote ${file}.${consents} Fill it in, run npm run check${publish}.`);

function readFlags(): Map<string, string> {
  try {
    const names = ['name', ...fields.map((field) => field.name)];
    const options = Object.fromEntries(names.map((flag) => [flag, { type: 'string' as const }]));
    const { values } = parseArgs({ args: words, options });
    return new Map(Object.entries(values).map(([flag, value]) => [flag, String(value)]));
  } catch (error) {
    const [problem = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    return fail(`${problem}: npm run new -- ${kind} --help lists what there is`);
  }
}

async function ask(kind: NewKind) {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  await askFields(fields, answers, (name) => explainAnswer(kind, name), {
    question: (text) => terminal.question(text),
    print: console.log,
  });
  terminal.close();
}

/** What the schema says of one answer. */
function explainAnswer(kind: NewKind, name: string): string | undefined {
  const { data } = toNewFile(kind, fields, answers);
  const issue = type.schema
    .safeParse(data)
    .error?.issues.find((found) => found.path.join('.') === name);
  return issue && explainIssue(issue, type.schema, data);
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}

function finish(message: string): never {
  console.log(message);
  process.exit(0);
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
