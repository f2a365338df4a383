import { memoize } from '../../../memoize';
import { type ContentItem, itemsOf } from '../../load/content-item';
import { toLineInField } from '../../load/text/line-in-field';
import { citationsIn, type Sentence, sentencesOf } from '../../load/text/sentences';
import { textsIn } from '../../load/text/texts-in';
import type { Passage } from '../../markdown/passage';
import { type ClaimSentence, isAffirmation, readWords } from '../matching/find-claim';

/** A run of words that somebody may read: a field, a paragraph, the title of a link. */
export type LintText = {
  item: ContentItem;
  kind: Passage['kind'] | 'link title';
  /** The path of a field, such as `prices.0.note`. */
  field: string | undefined;
  /** The passage of the Markdown text that it is. */
  passage: Passage | undefined;
  text: string;
  lineAt: (offset: number) => number;
  sentences: readonly LintSentence[];
};

/** One sentence, in which phrases can be looked for. */
export type LintSentence = ClaimSentence & {
  /** As written, without citations. */
  text: string;
  /** Where it begins in the text around it. */
  offset: number;
};

/** Fields that nobody reads, that are names of files, days, addresses and numbers, or what visitors type. */
export const unread =
  /^(?:authors|publication|searchWords|doi|pmid|url|website|aliases|oldHeadings|kind|status|group|evidence|checked|country|locale|currency|timeZone|specialty|nameConfirmedOn|updatedOn|keyFigures|from|until|places|map|light|dark|mark|securityContact|reviewHash|searchedUntil|synonyms)\b|(?:^|\.)(?:id|phone|sms|number|unit|owner|source|sources|keySources|confirmedOn|checkedOn|from|until)(?:\.\d+)?$|^figures\.\d+\.name$|toConfirm/;

/**
 * Everything in the files that a reader may see: fields, paragraphs with their inline code, titles
 * of links. What a source is called by its author is not the clinic's.
 *
 * @param locale of the clinic, such as `en-ZA`
 */
export function toLintTexts(items: readonly ContentItem[], locale: string): LintText[] {
  return items.flatMap((item) => textsOf(item)(locale));
}

/** A file that has not changed is not taken apart again, by whatever checks it again and again. */
const textsOf = memoize((item: ContentItem) => {
  const known = new Map<string, LintText[]>();
  return (locale: string) => {
    const texts = known.get(locale) ?? [...fieldTexts(item, locale), ...bodyTexts(item, locale)];
    known.set(locale, texts);
    return texts;
  };
});

function fieldTexts(item: ContentItem, locale: string): LintText[] {
  return textsIn(item.fields).flatMap(({ path, text }): LintText[] => {
    const field = path.join('.');
    if (unread.test(field)) return [];
    if (item.type === 'Source' && field === 'title' && item.data.titleIsDescription !== true) {
      return [];
    }
    const lineAt = toLineInField(item, path, text);
    const isCited = item.type === 'Source' || hasSourcesBeside(item, path);
    const sentences = toSentences({ kind: 'field', text, lineAt }, locale, isCited);
    return [{ item, kind: 'field', field, passage: undefined, text, lineAt, sentences }];
  });
}

/** What figures.yaml says of other places, and what an option says in its fields, have sources of their own. */
function hasSourcesBeside(item: ContentItem, path: readonly PropertyKey[]): boolean {
  return isUsualElsewhere(item, path) || (item.type === 'Option' && isCitedField(item, path));
}

/** An option's fields have their sources beside them, or beside the part that they belong to. */
function isCitedField({ fields }: ContentItem, path: readonly PropertyKey[]): boolean {
  if (path[0] === 'gain' || path[0] === 'sure') return hasEntries(fields, 'keySources');
  let part: unknown = fields;
  return path.some((key) => {
    part = isRecord(part) ? part[String(key)] : undefined;
    // What a harm is called rests on the study that counts it.
    return hasEntries(part, 'sources') || hasEntries(isRecord(part) && part.counted, 'sources');
  });
}

function hasEntries(part: unknown, key: string): boolean {
  const names = isRecord(part) ? part[key] : undefined;
  return Array.isArray(names) && names.length > 0;
}

function isRecord(part: unknown): part is Record<string, unknown> {
  return typeof part === 'object' && part !== null;
}

function isUsualElsewhere(item: ContentItem, [list, index, key]: readonly PropertyKey[]): boolean {
  if (list !== 'figures' || typeof index !== 'number' || key !== 'elsewhere') return false;
  const [figures] = itemsOf([item], 'Figures');
  return (figures?.data.figures?.[index]?.elsewhere?.sources ?? []).length > 0;
}

function bodyTexts(item: ContentItem, locale: string): LintText[] {
  const { passages = [], linkTitles = [] } = item.markdown?.report ?? {};
  const titles = linkTitles.map(({ text, line }): LintText => {
    const lineAt = () => line;
    const sentences = toSentences({ kind: 'field', text, lineAt }, locale, false);
    return {
      item,
      kind: 'link title',
      field: undefined,
      passage: undefined,
      text,
      lineAt,
      sentences,
    };
  });
  const bodies = passages.map((passage): LintText => {
    const { text, lineAt } = passage.withCode ?? passage;
    // An entry of a list is as short as a sentence, and has its source at its end.
    const isCited = passage.kind === 'list item' && citationsIn(text).length > 0;
    const whole = passage.withCode ? { ...passage, text, lineAt } : passage;
    const sentences = toSentences(whole, locale, isCited);
    return { item, kind: passage.kind, field: undefined, passage, text, lineAt, sentences };
  });
  return [...bodies, ...titles];
}

function toSentences(passage: Passage, locale: string, isCited: boolean): LintSentence[] {
  return joinAnswers(sentencesOf(passage, locale))
    .flatMap(cutAfterWords)
    .map((sentence) => ({
      ...readWords(sentence),
      isCited: isCited || sentence.citations.length > 0,
      text: sentence.text,
      offset: sentence.offset,
    }));
}

/** Longer than any sentence that somebody reads. Phrases take more than twice as long in twice as many words. */
const mostWords = 100;

/** A list without full stops, or something pasted, in parts; any sentence as it is. */
function cutAfterWords(sentence: Sentence): Sentence[] {
  const { text, offset } = sentence;
  if (text.length < 2 * mostWords) return [sentence];
  const starts = readWords(sentence)
    .words.filter((_, index) => index % mostWords === 0)
    .map(({ start }) => start);
  if (starts.length < 2) return [sentence];
  const cuts = [0, ...starts.slice(1)];
  return cuts.map((from, index) => ({
    ...sentence,
    text: text.slice(from, cuts[index + 1]),
    offset: offset + from,
  }));
}

/** "Is it safe? Yes." says as much as "It is safe": a short answer belongs to its question. */
function joinAnswers(sentences: readonly Sentence[]): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentences) {
    const before = joined.at(-1);
    if (before && isQuestion(before.text) && isShortAnswer(sentence.text)) {
      joined[joined.length - 1] = {
        text: before.text + sentence.text,
        offset: before.offset,
        citations: [...before.citations, ...sentence.citations],
      };
    } else {
      joined.push(sentence);
    }
  }
  return joined;
}

function isQuestion(text: string): boolean {
  return /\?[\s"”')]*$/.test(text);
}

function isShortAnswer(text: string): boolean {
  return text.trim().split(/\s+/).length <= 6 && isAffirmation(text);
}
