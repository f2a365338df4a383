/**
 * As much of the editor's own state of an open form as is needed here: the values by their paths, such as
 * `hours.0.days`. reword-editor.ts has it handed to the preview.
 */
export type EntryDraft = {
  current: { currentValues: Record<string, Values>; interacted?: boolean } | null | undefined;
};

type Values = Record<string, unknown>;

/** What a field held, by the paths of its values. */
export type Held = { name: string; values: Values };

/** Fills in a field of the open form, as if somebody had typed it; nothing is saved. */
export function fillIn(draft: EntryDraft, name: string, value: unknown): Held {
  return putValues(draft, { name, values: toValues(name, value) });
}

/** Puts back what a field held. */
export function putValues(draft: EntryDraft, { name, values }: Held): Held {
  const { current } = draft;
  const [live] = Object.values(current?.currentValues ?? {});
  if (!current || !live) throw new Error('The form is not open any more');
  const paths = Object.keys(live).filter((path) => path === name || path.startsWith(`${name}.`));
  const held = { name, values: Object.fromEntries(paths.map((path) => [path, live[path]])) };
  for (const path of paths.filter((one) => !(one in values))) delete live[path];
  // A list comes before its entries.
  Object.assign(live, values);
  current.interacted = true;
  return held;
}

/** A list or group is held as an empty one, and a value for each path below it. */
function toValues(path: string, value: unknown): Values {
  if (value === undefined) return {};
  if (typeof value !== 'object' || value === null) return { [path]: value };
  const inner = Object.entries(value).map(([key, held]) => toLeaves(`${path}.${key}`, held));
  return Object.assign({ [path]: Array.isArray(value) ? [] : {} }, ...inner);
}

function toLeaves(path: string, value: unknown): Values {
  const isBranch = typeof value === 'object' && value !== null && Object.keys(value).length > 0;
  if (!isBranch) return { [path]: value };
  return Object.assign(
    {},
    ...Object.entries(value).map(([key, held]) => toLeaves(`${path}.${key}`, held)),
  );
}
