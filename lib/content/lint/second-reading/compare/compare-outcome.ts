import { toClinicTexts } from '../../../figure-values';
import type { ContentItem } from '../../../load/content-item';
import { type Change, toChange } from '../change';

/**
 * What differs beside the words and values themselves: a token that prints another value, since a
 * list has another order; days that were set back or not set anew; a text that is laid out otherwise.
 *
 * @param known what was found of the words and values
 */
export function compareOutcome(
  was: ContentItem,
  is: ContentItem,
  known: readonly Change[],
): Change[] {
  return [
    ...comparePrinted(was, is),
    ...compareDays(was, is),
    ...(known.some(({ isText }) => isText) ? [] : compareLayout(was, is)),
  ];
}

function comparePrinted(was: ContentItem, is: ContentItem): Change[] {
  if (was.type !== 'Clinic' || is.type !== 'Clinic') return [];
  const [before, now] = [toClinicTexts(was.data), toClinicTexts(is.data)];
  const lines = was.data.helplines ?? [];
  const printed = new Set([
    ...before.values(),
    ...lines.flatMap((line) => [line?.name, line?.phone]),
  ]);
  return [...now].flatMap(([token, text]) => {
    const former = before.get(token);
    // A new value is shown as one of its field.
    if (former === undefined || former === text || !printed.has(text)) return [];
    return [
      toChange({
        file: is.path,
        line: is.lineOf([token.startsWith('emergency') ? 'emergency' : 'helplines']),
        place: `{{${token}}} prints this now, on every page that has it`,
        sentences: [{ was: former, is: text }],
        isText: true,
        fields: ['helplines'],
      }),
    ];
  });
}

function compareDays(was: ContentItem, is: ContentItem): Change[] {
  const changes: Change[] = [];
  const tell = (field: string, place: string) => {
    const [from, to] = [was.fields[field], is.fields[field]].map(String);
    changes.push(
      toChange({
        ...{ file: is.path, place, isText: false, fields: [field] },
        line: is.lineOf([field]),
        sentences: [{ was: `${field}: ${from}`, is: `${field}: ${to}` }],
      }),
    );
  };
  const isLater = (field: string) => toDay(was.fields[field]) > toDay(is.fields[field]);
  const isSame = (field: string) => toDay(was.fields[field]) === toDay(is.fields[field]);
  if (isLater('updatedOn')) tell('updatedOn', 'an earlier day than before');
  if (was.fields.checked !== 'seen' && is.fields.checked === 'seen' && isSame('checkedOn')) {
    tell(
      'checkedOn',
      'checked is “seen” now, and the day on which it was seen is the same as before',
    );
  }
  if (was.fields.reviewHash !== is.fields.reviewHash && isSame('reviewedOn')) {
    tell(
      'reviewHash',
      'another text counts as reviewed now, and the day of the review is the same',
    );
  }
  return changes;
}

function toDay(value: unknown): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value ?? '');
}

/** Whatever else the page shows otherwise, such as the end of a line. */
function compareLayout(was: ContentItem, is: ContentItem): Change[] {
  const [from, to] = [was, is].map(({ markdown }) => JSON.stringify(markdown?.compiled.tree));
  if (from === to) return [];
  const [old, now] = [was.text.split(/\r?\n/), is.text.split(/\r?\n/)];
  const first = now.findIndex((line, index) => line !== old[index]);
  const line = first === -1 ? now.length - 1 : first;
  return [
    toChange({
      file: is.path,
      line: line + 1,
      place: 'the same words are laid out otherwise: spaces or line breaks differ',
      sentences: [{ was: old[line] ?? '', is: now[line] ?? '' }],
      isText: true,
      danger: ['order or grouping'],
    }),
  ];
}
