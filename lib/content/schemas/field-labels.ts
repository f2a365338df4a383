import written from './field-labels.json' with { type: 'json' };
import { toWords } from './to-words';

/**
 * What each field is called in a form, in everyday words. A field whose meaning depends on the group
 * around it has an entry with that group's name, `figures.label`.
 */
const labels: Readonly<Record<string, string>> = written;

/** Whether a field is called something that people say; a test asks for each field of the schemas. */
export function hasLabel(name: string, around: string): boolean {
  return `${around}.${name}` in labels || name in labels || /^[a-z]+$/.test(name);
}

/**
 * @param around the group, list or folder that the field is in
 * @returns for a field without a label, its name in words
 */
export function labelOf(name: string, around = ''): string {
  // Both palettes have the same colours.
  const inside = around === 'dark' ? 'light' : around;
  return labels[`${inside}.${name}`] ?? labels[name] ?? toWords(name);
}
