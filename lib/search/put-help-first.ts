import { type Danger, findDanger } from './find-danger';
import type { SearchDocument } from './search-document';

/**
 * What leads somebody in danger to help comes first, whether or not its words were found: what is said
 * to themselves, or to somebody who fears for another, as they speak of it.
 */
export function putHelpFirst({
  typed,
  danger,
  found,
  documents,
}: {
  typed: string;
  danger: Danger;
  found: readonly SearchDocument[];
  documents: readonly SearchDocument[];
}): SearchDocument[] {
  const helping = documents
    .filter(({ kind }) => kind !== 'section' && kind !== 'term')
    .filter((document) => namesOf(document).some((name) => findDanger(name) === danger));
  const forOthers = isOfOthers(typed);
  const rank = (document: SearchDocument) => {
    const at = found.indexOf(document);
    const fits = danger === 'emergency' || namesOf(document).some(isOfOthers) === forOthers;
    return (fits ? 0 : 1_000) + (at === -1 ? 999 : at);
  };
  const first = [...helping].sort((a, b) => rank(a) - rank(b)).slice(0, mostHelping);
  return [...first, ...found.filter((document) => !first.includes(document))];
}

/** More would push away what was asked. */
const mostHelping = 3;

function isOfOthers(text: string): boolean {
  return others.test(text.toLowerCase().replaceAll(/['’]/g, ''));
}

const others =
  /\b(?:he|hes|him|himself|she|shes|her|herself|they|theyre|them|themselves|someone|somebody|friend|partner|wife|husband|hubby|son|daughter|child|kid|mother|mom|mum|father|dad|brother|sister|boyfriend|girlfriend)\b/;

function namesOf({ title, words }: SearchDocument): readonly string[] {
  return [title, ...words];
}
