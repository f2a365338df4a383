import { itemsOf } from '../../../load/content-item';
import { fileNameOf } from '../../../load/files/file-path';
import { findNearest, suggestName } from '../../../markdown/grammar/nearest-name';
import { figureKey } from '../../../references/name-keys';
import { clinicFigures, definedFigures, usedFigures } from '../../../references/used-figures';
import { valueAt } from '../../../schemas/fields/readable';
import { schemaIssues } from '../../issues/schema-issues';
import type { Finding, LintContext, Rule } from '../../rule';
import { figuresLike } from '../../values/figures/figure-topics';

/** What clinic.yaml prints, and its fields that hold it. */
const clinicToken = /^(?:emergency-number|helpline-n\w+|phone-.*|clinic-name|reply-time)$/;
const tokenFields = ['emergency', 'helplines', 'phoneBook', 'name', 'reply'];

export const knownFigure: Rule = {
  id: 'known-figure',
  severity: 'error',
  breaksFile: true,
  message: 'is not a figure of figures.yaml or clinic.yaml',
  fix: 'write the name of one, or add it',
  check: (context) => {
    const { allItems } = context;
    const [figuresFile] = itemsOf(allItems, 'Figures');
    const [clinic] = itemsOf(allItems, 'Clinic');
    // Without a readable file every figure would be unknown; the file has its own diagnostics.
    if (!clinic || !figuresFile || !Array.isArray(figuresFile.fields.figures)) return [];
    const defined = definedFigures(allItems).map(({ name }) => name);
    const known = [...defined, ...clinicFigures(allItems)];
    // Of a field that is not as it should be, nobody knows what it prints.
    const isClinicRead = !schemaIssues(clinic).some(({ path: [field] }) =>
      tokenFields.includes(String(field)),
    );
    const unknown = allItems.flatMap((item) =>
      usedFigures(item)
        .filter(({ name, isClinicAllowed }) => !(isClinicAllowed ? known : defined).includes(name))
        .filter(({ name }) => isClinicRead || !clinicToken.test(name))
        .map((used) => ({ ...used, item })),
    );
    const renamed = findRenamed(
      unknown.map(({ name }) => name),
      context,
    );
    return [
      ...[...renamed].map(([name, { file, line, now }]): Finding => {
        const uses = unknown.filter((used) => used.name === name);
        const places = uses.length === 1 ? 'one text prints' : `${uses.length} texts print`;
        const sentence = `${places} {{${name}}}, which no figure is called, and none prints {{${now}}}: write ${name} here, or ${now} in the texts`;
        return { file, line, words: now, sentence };
      }),
      ...unknown
        .filter(({ name }) => !renamed.has(name))
        .map(({ item, name, line, isClinicAllowed }) => {
          const names = isClinicAllowed ? known : defined;
          const file = clinicToken.test(name) ? clinic : figuresFile;
          const gone = findGone(name, context);
          const sentence = gone
            ? `{{${name}}} was in ${fileNameOf(file.path)} before, and its entry is gone: bring it back (${gone})`
            : `{{${name}}} is not in ${fileNameOf(file.path)}: ${suggest(name, names, context)}`;
          return { file: item.path, line, sentence, needs: [figureKey(name)] };
        }),
    ];
  },
};

/** What the entry of a figure said as it was published. */
function findGone(name: string, { committedItems }: LintContext): string | undefined {
  const was = itemsOf(committedItems(), 'Figures')
    .flatMap(({ data }) => data.figures ?? [])
    .find((figure) => figure?.name === name);
  return (
    was &&
    ['name', 'label', 'value', 'unit', 'displayText']
      .flatMap((field) => {
        const value = valueAt(was, [field]);
        return value === undefined ? [] : `${field}: ${String(value)}`;
      })
      .join(', ')
  );
}

function suggest(
  name: string,
  names: readonly string[],
  { facts, committedItems }: LintContext,
): string {
  if (clinicFigures(committedItems()).includes(name)) {
    const id = name.replace(/^phone-/, '');
    return `its id there was "${id}" before, so put that back, unless it was renamed on purpose`;
  }
  if (findNearest(name, names) !== undefined) return suggestName(name, names);
  const alike = figuresLike(name, facts.figures);
  if (alike.length > 0) {
    return `did you mean ${alike.map((figure) => `"${figure.name}" (${figure.label})`).join(' or ')}?`;
  }
  const phones = names.filter((one) => one.startsWith('phone-'));
  return name.startsWith('phone-') ? suggestName(name, phones) : suggestName(name, names);
}

type Renamed = { file: string; line: number | undefined; now: string };

/**
 * Figures whose name was changed in figures.yaml alone, by the name that the texts still have: one that
 * git has there, or the nearest one that no text prints where several texts have the old one.
 */
function findRenamed(
  unknown: readonly string[],
  { allItems, committedItems }: LintContext,
): Map<string, Renamed> {
  const used = new Set(allItems.flatMap((item) => usedFigures(item).map(({ name }) => name)));
  const defined = definedFigures(allItems);
  const unused = defined.filter(({ name }) => !used.has(name));
  const before = itemsOf(committedItems(), 'Figures').flatMap(({ data }) => data.figures ?? []);
  const isRepeated = (name: string) => unknown.indexOf(name) !== unknown.lastIndexOf(name);
  const renamed = new Map<string, Renamed>();
  for (const item of itemsOf(allItems, 'Figures')) {
    for (const name of new Set(unknown)) {
      const was = before.find((figure) => figure?.name === name);
      const now = unused.find(({ name: other, index }) =>
        was
          ? isSame(was, item.data.figures?.[index])
          : isRepeated(name) && isNear(name, other, defined),
      );
      if (!now) continue;
      const line = item.lineOf(['figures', now.index, 'name']);
      renamed.set(name, { file: item.path, line, now: now.name });
    }
  }
  return renamed;
}

type Labelled = { label?: string | undefined; displayText?: string | undefined } | undefined;

function isSame(one: Labelled, other: Labelled): boolean {
  return one?.label === other?.label && one?.displayText === other?.displayText;
}

function isNear(name: string, other: string, defined: readonly { name: string }[]): boolean {
  const names = defined.map((one) => one.name);
  return findNearest(name, names) === other;
}
