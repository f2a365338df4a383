import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import {
  type Case,
  committed,
  decision,
  type Files,
  fixtureFile,
  page,
  question,
} from './lint-files';

/** A case in one file, as README.md explains it. */
type CaseForm = {
  in?: string;
  answer?: string;
  page?: string;
  fields?: string;
  edit?: [from: string, to: string];
  was?: [from: string, to: string] | CaseForm;
  with?: string[];
  line?: number;
  at?: string | string[];
  correct?: [from: string, to: string];
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
      correct ? [{ ruleId, what, correction: correct }] : [],
    ),
  };
}

/** A text alone is an answer. */
function toParts(form: CaseForm | string): CaseForm & { file: string | undefined } {
  const parts = typeof form === 'string' ? { answer: form } : form;
  const file = parts.page !== undefined ? 'pages/costs.md' : parts.answer && 'faq/cost.md';
  return { ...parts, file: parts.in ?? file };
}

function placesOf({ file, page, line, at }: ReturnType<typeof toParts>): string[] {
  return at === undefined ? [`${file}:${line ?? (page === undefined ? 8 : 9)}`] : [at].flat();
}

function toFiles({ file, with: others = [], was, ...parts }: ReturnType<typeof toParts>): Files {
  const former = Array.isArray(was) ? { ...parts, edit: was } : was;
  return {
    ...Object.assign({}, ...others.map((name) => (name === 'decision' ? decision : asItIs(name)))),
    ...(file === undefined ? {} : { [file]: toText(file, parts) }),
    ...(file && former ? { [committed(file)]: toText(file, former) } : {}),
  };
}

const asItIs = (name: string): Files => ({ [name]: fixtureFile(name) });

function toText(file: string, { answer, page: body, fields = '', edit }: CaseForm): string {
  const lines = fields.replace(/(?<=.)$/, '\n');
  const text =
    answer !== undefined
      ? question(answer, lines)
      : body !== undefined
        ? page(body, lines)
        : fixtureFile(file);
  const [from, to] = edit ?? ['', ''];
  if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
  return text.replace(from, () => to);
}
