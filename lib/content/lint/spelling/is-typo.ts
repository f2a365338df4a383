import { distance } from 'fastest-levenshtein';

/**
 * Whether a word is probably another one, typed wrongly: a letter lost, added or changed, or two neighbours
 * that changed places, as in "mornign".
 */
export function isTypo(typed: string, meant: string): boolean {
  if (Math.abs(typed.length - meant.length) > 1) return false;
  return distance(typed, meant) === 1 || isTurned(typed, meant);
}

function isTurned(typed: string, meant: string): boolean {
  if (typed.length !== meant.length) return false;
  const at = [...typed].findIndex((letter, index) => letter !== meant[index]);
  const [first = '', second = ''] = typed.slice(at, at + 2);
  return typed.slice(0, at) + second + first + typed.slice(at + 2) === meant;
}
