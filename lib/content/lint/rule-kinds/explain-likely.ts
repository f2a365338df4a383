import { isFramed } from '../matching/frames';
import type { LintSentence } from '../texts/lint-texts';
import { findMedicineOrder } from '../values/medicines/medicine-order';

/** What a sentence seems to say, and what to do about it. */
type Explained = { message: string; fix: string };

type Kind = Explained & {
  isMeant: (sentence: LintSentence, medicines: ReadonlySet<string>) => boolean;
};

/** A permission to the reader, or that something is not needed. */
const permission =
  /^[\W_]*(?:(?:if|when|once|after) [^,]{1,80}, )?(?:you|patients|people)(?: (?:can|may|could|need not|needn[’']t)| (?:do not|don[’']t) (?:have|need) to)\b|^[\W_]*(?:there is )?no need\b|^[\W_]*it is (?:also )?(?:safe|fine|okay|all right) (?:to|if)\b|^[\W_]*(?:feel )?free to\b/i;

/** What helps or harms a body, so that somebody has to have decided it. */
const ofBody =
  /\b(?:breast-?feed\w*|driv\w+|bath|swim|alone|asleep|wake|heart|chest|blood|pressure|pregnan\w*|eat\w*|drink\w*|food|alcohol|sleep|baby|fits?|seizures?|breath\w*|nurse|doctor|tell|mention)\b/i;

const person =
  /\b(?:your|his|her|their|a) (?:mother|father|wife|husband|son|daughter|sister|brother|aunt|uncle|friend|relative|patient) (?:is|was|has been) (?:also )?(?:a patient|treated|seen|with us|here)\b|\b(?:Mr|Mrs|Ms|Miss)\.? \p{Lu}\p{L}+[^.;]{0,80}\b(?:infusion|drip|session|treat|patient|better)/u;

const filmed = /\b(?:we|our (?:staff|nurses?)) (?:film|record|photograph|video)\b/i;

const ofMedicine: Kind = {
  isMeant: ({ text }, medicines) => findMedicineOrder(text, medicines) !== undefined,
  message: 'tells a reader to change a medicine',
  fix: 'say who decides it, such as "ask your psychiatrist before you …", or delete it',
};

/** The first that fits explains it. */
const kinds: readonly Kind[] = [
  ofMedicine,
  {
    isMeant: ({ text }) => person.test(text),
    message: 'says of somebody that they are a patient, which nobody else may know',
    fix: 'delete it, also in an answer to a relative',
  },
  {
    isMeant: ({ text }) => filmed.test(text),
    message:
      'says what you do with pictures of patients, which your privacy page has to say as well',
    fix: 'compare it with that page; delete it unless it is so, and each of them agrees',
  },
  {
    isMeant: (sentence) =>
      ofBody.test(sentence.text) &&
      (permission.test(sentence.text) ||
        isFramed('instruction', sentence, { start: 0, end: sentence.words.length })),
    message: 'tells a reader what to do, or what they need not do, about their health',
    fix: 'compare it with what your other pages say of the same; if it is right, say who decides it, or cite its source in the same sentence, as [^its-file-name]; if not, delete it',
  },
];

/** What a sentence seems to say that is refused by its words alone; `undefined` if nobody can tell. */
export function explainLikely(
  sentence: LintSentence | undefined,
  medicines: ReadonlySet<string>,
): Explained | undefined {
  return explain(kinds, sentence, medicines);
}

/** The same of a phrase that a rule on claims has found: only an order about a medicine is no claim. */
export function explainOrder(
  sentence: LintSentence | undefined,
  medicines: ReadonlySet<string>,
): Explained | undefined {
  return explain([ofMedicine], sentence, medicines);
}

function explain(
  of: readonly Kind[],
  sentence: LintSentence | undefined,
  medicines: ReadonlySet<string>,
): Explained | undefined {
  const kind = sentence && of.find(({ isMeant }) => isMeant(sentence, medicines));
  return kind && { message: kind.message, fix: kind.fix };
}
