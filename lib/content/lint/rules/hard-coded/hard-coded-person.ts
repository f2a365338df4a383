import { type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import { isAboutOthers } from '../../values/figures/typed-figures';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';

const named =
  /\b(?:Dr|Prof|Professor|Doctor|Sister|Sr|Nurse|Matron|Mr|Mrs|Ms)\.? (?:\p{Lu}\.? ?){0,2}(?:(?:van|von|de|du|le|la)(?: (?:der|den|la))? )?\p{Lu}[\p{Ll}’'-]+(?: (?!(?:Ward|Unit|Room|Ext|Floor)\b)\p{Lu}[\p{Ll}’'-]+)?|\b(?:Dr|Prof)\.? \p{Lu}\.(?=\s*$)/u;

/** "Our patient Susan", "one of our mums, Nomsa": no source makes that right. */
const patientNamed =
  /\b(?:patient|client|sufferer|[Oo]ne of our (?:patients|mums|moms|dads|mothers|fathers|ladies|men|women|people|regulars)),? (?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}\p{Ll}{2,}/u;

/** A public person, in the name of a day or a place. */
const inName =
  /^(?:(?<=[’']s)|[’']s)? ?(?:birthday|Day|Street|Road|Avenue|Drive|Square|Hospital|Clinic|Bridge|Trust|Foundation)\b/u;

/** Whoever is no doctor or nurse may be a patient. */
const patientFix =
  'if it is a patient, delete the sentence, since nobody may be named here as one; if they work here, run npm run new -- person';

/** Only a warning: it may be somebody else’s staff. */
export const hardCodedPerson: Rule = {
  id: 'hard-coded-person',
  severity: 'warning',
  message: 'is nobody in people/, which records that somebody has agreed to be named',
  fix: 'add them with npm run new -- person, or say what they are, such as "the doctor"',
  check: (context) => {
    const people = itemsOf(context.items, 'Person');
    const surnames = people.flatMap(({ data }) => data.name?.split(' ').at(-1) ?? []);
    const items = context.items.filter((item) => item.type !== 'Person' && item.type !== 'Source');
    const patients = itemsOf(context.items, 'Person').flatMap(findPatient);
    const found = findHardCoded({ ...context, items }, (sentence) => {
      const [patient] = findFirst(sentence.text, patientNamed, hardCodedPerson);
      if (patient) return [{ ...patient, fix: patientFix }];
      if (sentence.citations.length > 0 || isAboutOthers(sentence)) return [];
      return findFirst(sentence.text, named, hardCodedPerson)
        .filter(
          ({ words, offset }) =>
            !surnames.some((name) => words.endsWith(name)) &&
            !inName.test(sentence.text.slice(offset + words.length)),
        )
        .map((found) =>
          /^M(?:r|rs|s)\b/.test(found.words) ? { ...found, fix: patientFix } : found,
        );
    });
    return [...patients, ...found];
  },
};

/** A file of somebody who is treated. */
function findPatient({ path: file, data, lineOf }: ItemOf<'Person'>): Finding[] {
  const [words] = /\b(?:patient|client|sufferer)s?\b/i.exec(data.profession ?? '') ?? [];
  if (words === undefined) return [];
  const sentence = `"${words}" says that this person is treated here, which nobody else may know: delete the file`;
  return [{ file, line: lineOf(['profession']), words, sentence }];
}
