import { type ContentItem, type ItemOf, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import type { LintText } from '../../texts/lint-texts';
import { findOptionCounts } from '../../values/figures/option-counts';
import { findPlaceCount } from '../../values/figures/place-counts';

/** What a text may not say while a field says otherwise. */
type Contradiction = {
  words: RegExp;
  /** What its sentence has to speak of, where the words alone may be about somebody else. */
  about?: RegExp;
  isSet: (place: ItemOf<'Location'>) => boolean;
  field: string;
};

const denials: readonly Contradiction[] = [
  {
    words:
      /\b(?:(?:no|without an?) (?:tele)?phone(?: number| line)?|(?:do(?:es)? not|don[’']t|doesn[’']t) (?:yet )?have an? (?:tele)?phone|cannot be (?:rung|phoned|called)|(?:cannot|can[’']t) (?:phone|call|ring) us)\b/i,
    isSet: ({ data }) => data.phone !== undefined,
    field: 'phone',
  },
  {
    words:
      /\b(?:(?:opening|our) hours (?:are|have) not\b|no (?:fixed|set|regular|usual) (?:opening )?hours|ask (?:us )?for (?:our|the) (?:opening )?hours)/i,
    isSet: ({ data }) => (data.hours ?? []).length > 0,
    field: 'hours',
  },
  {
    words: /\bopen (?:day and night|24 hours|round the clock|at any hour|around the clock)/i,
    about: /\b(?:we|our (?:clinic|rooms|doors)|(?:the|this) (?:clinic|place))\b/i,
    isSet: ({ data }) => (data.hours ?? []).length > 0,
    field: 'hours',
  },
  {
    words:
      /\b(?:no street address|(?:address|street) (?:is|has) not\b|ask (?:us )?(?:also )?for the (?:street )?address|without an address)/i,
    isSet: ({ data }) => data.address?.street !== undefined,
    field: 'street',
  },
];

/** Lines and units that are open day and night, whatever the clinic's hours are. */
const ofOthers =
  /\b(?:helplines?|lines?|emergency|casualty|units?|hospitals?|ambulance|police|they|their|its)\b/i;

export const contradictedFacts: Rule = {
  id: 'contradicted-facts',
  severity: 'error',
  judgesSentences: true,
  message: 'seems to contradict a field',
  fix: 'take out what denies it, or correct the field; if it says nothing of the kind, say it in other words',
  needsEveryFile: true,
  check: ({ items, texts }) => {
    const places = itemsOf(items, 'Location');
    return texts().flatMap((text) => [
      ...findDenials(text, places),
      ...findCounts(text, places.length),
      ...findOptionCounts(text, items).map(
        ({ words, offset, said, decision, options }): Finding => {
          const sentence = `"${words}" contradicts the ${options} files in options/ that belong to ${decision}: correct it${said > options ? ', or bring back the file that is gone' : ''}`;
          return { file: text.item.path, line: text.lineAt(offset), words, sentence };
        },
      ),
    ]);
  },
};

/** In the text of a place it is about that place; elsewhere, about all of them. */
function findDenials(text: LintText, places: readonly ItemOf<'Location'>[]): Finding[] {
  const concerned =
    text.item.type === 'Location' ? places.filter((place) => isSame(place, text.item)) : places;
  if (text.item.type === 'Source') return [];
  return denials.flatMap(({ words, about, isSet, field }): Finding[] => {
    const setIn = concerned.find(isSet);
    if (!setIn || (concerned.length > 1 && !concerned.every(isSet))) return [];
    return text.sentences.flatMap((sentence): Finding[] => {
      const match = words.exec(sentence.text);
      if (!match || (about && !about.test(sentence.text)) || ofOthers.test(sentence.text))
        return [];
      const line = text.lineAt(sentence.offset + match.index);
      const found = `"${match[0]}" seems to contradict "${field}" in ${setIn.path}, which the site shows: ${contradictedFacts.fix}`;
      return [{ file: text.item.path, line, words: match[0], sentence: found }];
    });
  });
}

function isSame(place: ContentItem, item: ContentItem): boolean {
  return place.path === item.path;
}

function findCounts({ item, text, sentences, lineAt }: LintText, count: number): Finding[] {
  if (item.type === 'Source') return [];
  return sentences.flatMap((sentence, index): Finding[] => {
    const found = findPlaceCount(sentence.text, sentences[index - 1]?.text ?? '');
    if (!found || found.count === count) return [];
    if (/\[\^/.test(text.slice(sentence.offset, sentence.offset + sentence.text.length + 30)))
      return [];
    const { words } = found;
    const told = `"${words}" contradicts the ${count} ${count === 1 ? 'file' : 'files'} in locations/: correct it, or say it without a number`;
    const line = lineAt(sentence.offset + found.offset);
    return [{ file: item.path, line, words, sentence: told }];
  });
}
