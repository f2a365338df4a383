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
  const helping = listHelp(documents).flatMap(({ document, names }) => {
    const persons = names.flatMap((name) => (name.danger === danger ? [name.person] : []));
    const fits = danger === 'emergency' || persons.includes(person);
    const at = found.indexOf(document);
    // Of those that were not found, the one with the most to say about it.
    return persons.length === 0
      ? []
      : [{ document, rank: (fits ? 0 : 1_000) + (at === -1 ? 999 - persons.length : at) }];
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

/** A document by whose names a danger is known, and of whom each of those speaks. */
type Help = { document: SearchDocument; names: { danger: Danger; person: Person }[] };

/** Looked for once, and not with every letter that somebody in danger types. */
const known = new WeakMap<readonly SearchDocument[], Help[]>();

function listHelp(documents: readonly SearchDocument[]): Help[] {
  const help = known.get(documents) ?? findHelp(documents);
  known.set(documents, help);
  return help;
}

function findHelp(documents: readonly SearchDocument[]): Help[] {
  return documents
    .filter(({ kind }) => kind !== 'section' && kind !== 'term')
    .map((document) => ({
      document,
      names: [document.title, ...document.words].flatMap((name) => {
        const danger = findDanger(name);
        return danger ? [{ danger, person: toPerson(foldWords(name)) }] : [];
      }),
    }));
}

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
