import type { ContentItem } from '../check/content-item';
import type { LintSentence, LintText } from './lint-texts';
import { findAll, hasAny } from './matching/find-phrases';
import { foldText } from './matching/fold-text';
import { loadWording } from './wording';

const { claims: mentions } = loadWording('suicide-mentions');

/** Whether a text speaks of suicide or self-harm. */
export function mentionsSuicide(text: string): boolean {
  return hasAny(mentions, foldText(text).text);
}

/** A sentence that speaks of it, with the words and their offset in the whole text. */
export type Mention = {
  text: LintText;
  sentence: LintSentence;
  line: number;
  words: string;
};

/** Every sentence on suicide, in their order; what a source is called by its author does not count. */
export function findMentions(texts: readonly LintText[]): Mention[] {
  return texts
    .filter(({ item }) => item.type !== 'Source')
    .flatMap((text) =>
      text.sentences.flatMap((sentence): Mention[] => {
        const [first] = findAll(mentions, sentence.text);
        if (!first) return [];
        const start = sentence.offset + sentence.offsetOf(first.start);
        const end = sentence.offset + sentence.offsetOf(first.end);
        const words = text.original.slice(start, end);
        return [{ text, sentence, line: text.lineAt(start), words }];
      }),
    );
}

/** The mentions in the text of a file, below its fields. */
export function mentionsInBody(item: ContentItem, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ text }) => text.item === item && text.field === undefined);
}
