import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import {
  type Case,
  type Correction,
  committed,
  decision,
  type Files,
  fixtureFile,
  page,
  question,
  requiredFiles,
  sheet,
} from './lint-files';

/** A file as README.md explains it: its whole text, or what it is made of; null where it is not there. */
type FileForm = string | TextForm | null;

type Edit = [from: string, to: string];

type TextForm = {
  answer?: string;
  page?: string;
  sheet?: string;
  fields?: string;
  edit?: Edit | Edit[];
  was?: Edit | Edit[] | Omit<TextForm, 'was'>;
};

/** A case, most often in one file. */
type CaseForm = TextForm & {
  in?: string;
  files?: Record<string, FileForm>;
  with?: string[];
  line?: number;
  at?: string | string[];
  correct?: Edit | Record<string, FileForm>;
};

type RuleForm = { finds?: Record<string, CaseForm | string>; passes?: (CaseForm | string)[] };

/** The cases of a folder's cases.yaml, what corrects them, and what no rule may find. */
export function readCases(folder: string) {
  const file = path.join(import.meta.dirname, folder, 'cases.yaml');
  const rules: Record<string, RuleForm> = existsSync(file) ? parse(readFileSync(file, 'utf8')) : {};
  const found = Object.entries(rules).flatMap(([ruleId, { finds = {} }]) =>
    Object.entries(finds).map(([what, form]) => ({ ruleId, what, ...toParts(form) })),
  );
  return {
    cases: found.map((one): Case => [one.ruleId, one.what, toFiles(one), ...placesOf(one)]),
    inOrder: Object.entries(rules).flatMap(([ruleId, { passes = [] }]) =>
      passes.map((form): [string, Files] => [ruleId, toFiles(toParts(form))]),
    ),
    corrected: found.flatMap(({ ruleId, what, correct }) =>
      correct ? [{ ruleId, what, correction: toCorrection(correct) }] : [],
    ),
  };
}

/** A text alone is an answer. */
function toParts(form: CaseForm | string): CaseForm & { file: string | undefined } {
  const parts = typeof form === 'string' ? { answer: form } : form;
  const usual = parts.answer === undefined ? undefined : 'faq/cost.md';
  return { ...parts, file: parts.in ?? (parts.page === undefined ? usual : 'pages/costs.md') };
}

function placesOf({ file, page, line, at }: ReturnType<typeof toParts>): string[] {
  return at === undefined ? [`${file}:${line ?? (page === undefined ? 8 : 9)}`] : [at].flat();
}

function toFiles({
  file,
  files = {},
  with: others = [],
  ...form
}: ReturnType<typeof toParts>): Files {
  const all = { ...(file !== undefined && { [file]: form }), ...files };
  return Object.assign(
    {},
    ...others.map((name) => together[name] ?? { [name]: fixtureFile(name) }),
    ...Object.entries(all).map(([name, one]) => toFile(name, one)),
  );
}

function toCorrection(correct: NonNullable<CaseForm['correct']>): Correction {
  if (Array.isArray(correct)) return correct;
  return Object.assign({}, ...Object.entries(correct).map(([name, form]) => toFile(name, form)));
}

function toFile(name: string, form: FileForm): Files {
  if (form === null || typeof form === 'string') return { [name]: form ?? undefined };
  const { was, ...now } = form;
  const former = Array.isArray(was) ? { ...now, edit: was } : was;
  return {
    [name]: toText(name, now),
    ...(former && { [committed(name)]: toText(name, former) }),
  };
}

/** Files that a case can have `with` it under one name. */
const together: Record<string, Files> = { decision, 'required pages': requiredFiles };

function toText(
  file: string,
  { answer, page: body, sheet: printed, fields = '', edit }: TextForm,
): string {
  const lines = fields.replace(/(?<=.)$/, '\n');
  const text =
    (answer !== undefined && question(answer, lines)) ||
    (body !== undefined && page(body, lines)) ||
    (printed !== undefined && sheet(printed)) ||
    fixtureFile(file.replace(committed(''), ''));
  return toPairs(edit).reduce((edited, [from, to]) => {
    if (!edited.includes(from)) throw new Error(`${file} has no "${from}"`);
    return edited.replace(from, () => to);
  }, text);
}

function toPairs(edit: Edit | Edit[] = []): Edit[] {
  return isPair(edit) ? [edit] : edit;
}

function isPair(edit: Edit | Edit[]): edit is Edit {
  return typeof edit[0] === 'string';
}
