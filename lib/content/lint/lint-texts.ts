import { z } from 'zod';
import { type ContentItem, listField } from '../check/content-item';
import { citationsIn, type Sentence, sentencesOf } from '../check/sentences';
import { textsIn } from '../check/texts-in';
import type { Passage } from '../markdown/remark-prose';
import { type FoldedText, foldText } from './matching/fold-text';
import { isAffirmation } from './matching/frames';

/** A run of words in a file: a field, a paragraph, the title of a link. */
export type LintText = {
  item: ContentItem;
  kind: Passage['kind'] | 'link title';
  /** The path of a field, such as `prices.0.note`. */
  field: string | undefined;
  original: string;
  /** The passage of the Markdown text that it is. */
  passage: Passage | undefined;
  lineAt: (offset: number) => number;
  sentences: LintSentence[];
};

/** One sentence in folded letters. */
export type LintSentence = FoldedText & {
  /** Where it begins in the original text. */
  offset: number;
  /** How much of the original text it is. */
  length: number;
  /** Whether a source is cited in it, or the file is itself what a source says. */
  isSourced: boolean;
};

/**
 * Fields that nobody reads, or that are somebody else's words: what a source is called by its
 * author, addresses, names of files, days.
 */
const unread =
  /^(?:authors|publication|doi|pmid|url|website|aliases|oldHeadings|kind|status|group|evidence|checked|country|locale|currency|timeZone|specialty|prices|nameConfirmedOn|updatedOn|keyFigures)\b|(?:^|\.)(?:id|phone|sms|number|unit|owner|source|sources|confirmedOn|checkedOn)(?:\.\d+)?$/;
const read = /^prices\.\d+\.(?:item|note)$/;

/**
 * Everything in the files that a reader may see: fields, paragraphs with their inline code, titles
 * of links.
 *
 * @param locale of the clinic, such as `en-ZA`
 */
export function toLintTexts(items: readonly ContentItem[], locale: string): LintText[] {
  return items.flatMap((item) => [...fieldTexts(item, locale), ...bodyTexts(item, locale)]);
}

function fieldTexts(item: ContentItem, locale: string): LintText[] {
  return textsIn(item.fields).flatMap(({ path, text }): LintText[] => {
    const field = path.join('.');
    if (unread.test(field) && !read.test(field)) return [];
    if (item.type === 'Source' && field === 'title' && item.fields.titleIsDescription !== true) {
      return [];
    }
    const line = item.lineOf(path);
    const isSourced = item.type === 'Source' || hasSourcesBeside(item, path);
    const sentences = toSentences(text, locale, isSourced);
    return [
      {
        item,
        kind: 'field',
        field,
        passage: undefined,
        original: text,
        lineAt: () => line,
        sentences,
      },
    ];
  });
}

/** What figures.yaml says of other places names its sources in a list of its own. */
function hasSourcesBeside(item: ContentItem, path: readonly PropertyKey[]): boolean {
  const [field, index, group, said] = path;
  if (
    field !== 'figures' ||
    typeof index !== 'number' ||
    group !== 'elsewhere' ||
    said !== 'said'
  ) {
    return false;
  }
  const beside = z.object({ elsewhere: z.object({ sources: z.array(z.unknown()).min(1) }) });
  return beside.safeParse(listField(item, 'figures')[index]).success;
}

function bodyTexts(item: ContentItem, locale: string): LintText[] {
  const { passages = [], linkTitles = [] } = item.markdown?.report ?? {};
  const titles = linkTitles.map(({ text, line }): LintText => {
    const sentences = toSentences(text, locale, false);
    const lineAt = () => line;
    return {
      item,
      kind: 'link title',
      field: undefined,
      passage: undefined,
      original: text,
      lineAt,
      sentences,
    };
  });
  const bodies = passages.map((passage): LintText => {
    const { text, lineAt } = passage.withCode ?? passage;
    // An entry of a list is as short as a sentence, and has its source at its end.
    const isSourced = passage.kind === 'list item' && citationsIn(text).length > 0;
    const sentences = toSentences(text, locale, isSourced);
    return {
      item,
      kind: passage.kind,
      field: undefined,
      passage,
      original: text,
      lineAt,
      sentences,
    };
  });
  return [...bodies, ...titles];
}

function toSentences(text: string, locale: string, isSourced: boolean): LintSentence[] {
  return joinAnswers(text, locale).map((sentence) => ({
    ...foldText(sentence.text),
    offset: sentence.offset,
    length: sentence.text.length,
    isSourced: isSourced || sentence.citations.length > 0,
  }));
}

/** "Is it safe? Yes." says as much as "It is safe": a short answer belongs to its question. */
function joinAnswers(text: string, locale: string): Sentence[] {
  const joined: Sentence[] = [];
  for (const sentence of sentencesOf({ text }, locale)) {
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
  return text.trim().split(/\s+/).length <= 4 || isAffirmation(foldText(text).text);
}
