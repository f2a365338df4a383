import { type Danger, findDanger } from './find-danger';
import { foldWords } from './fold-words';
import type { SearchDocument } from './search-index';

/**
 * What leads somebody in danger to help comes first, whether or not its words were found: what is said
 * to themselves, to somebody who fears for another, or to a doctor with a patient, as they speak of it.
 *
 * @param words folded words of what was typed, and of what they mean
 */
export function putHelpFirst({
  words,
  danger,
  found,
  documents,
}: {
  words: readonly string[];
  danger: Danger;
  found: readonly SearchDocument[];
  documents: readonly SearchDocument[];
}): SearchDocument[] {
  const person = toPerson(words);
  const helping = documents
    .filter(({ kind }) => kind !== 'section' && kind !== 'term')
    .flatMap((document) => {
      const names = [document.title, ...document.words].filter(
        (name) => findDanger(name) === danger,
      );
      const fits =
        danger === 'emergency' || names.some((name) => toPerson(foldWords(name)) === person);
      const at = found.indexOf(document);
      // Of those that were not found, the one with the most to say about it.
      return names.length === 0
        ? []
        : [{ document, rank: (fits ? 0 : 1_000) + (at === -1 ? 999 - names.length : at) }];
    });
  const first = helping
    .sort((a, b) => a.rank - b.rank)
    .slice(0, mostHelping)
    .map(({ document }) => document);
  return [...first, ...found.filter((document) => !first.includes(document))];
}

/** More would push away what was asked. */
const mostHelping = 3;

type Person = 'self' | 'other' | 'patient';

/** Of whom these words speak. */
function toPerson(words: readonly string[]): Person {
  if (words.some((word) => patients.has(word))) return 'patient';
  return words.some((word) => others.has(word)) ? 'other' : 'self';
}

const patients = new Set(foldWords('patient patients pt pts client clients'));

const others = new Set(
  foldWords(`he hes him himself his she shes her herself they theyre them themselves someone somebody everybody
    friend partner wife husband hubby son daughter child kid mother mom mum father dad brother sister
    boyfriend girlfriend gf bf fiance cousin aunt uncle nephew niece grandmother grandfather granny
    colleague neighbour roommate flatmate housemate teenager relative family`),
);
