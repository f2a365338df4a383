import { setText } from './set-text';

/**
 * Sets every text of some data, however deep, without changing the data itself. What is no text for a
 * reader, such as a name, a day or the URL of a page, has nothing in it that is set.
 */
export function setTexts<Data>(data: Data): Data {
  return setAny(data) as Data;
}

function setAny(value: unknown): unknown {
  if (typeof value === 'string') return setText(value);
  if (Array.isArray(value)) return value.map(setAny);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, setAny(inner)]));
}
