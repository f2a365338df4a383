import { memoize } from '../../../memoize';
import type { ContentItem } from '../../load/content-item';
import { loadSuicideWording } from '../matching/load-wording';
import type { LintSentence, LintText } from './lint-texts';

/** How suicide is spoken of, and how it is not. */
export const suicideWording = loadSuicideWording();

/** A sentence that speaks of it. */
export type Mention = {
  text: LintText;
  sentence: LintSentence;
  line: number;
  words: string;
};

/** Every sentence on suicide, in their order; what a source is called by its author does not count. */
export function findMentions(texts: readonly LintText[]): Mention[] {
  return texts.filter(({ item }) => item.type !== 'Source').flatMap(mentionsIn);
}

const mentionsIn = memoize((text: LintText): readonly Mention[] =>
  text.sentences.flatMap((sentence): Mention[] => {
    const [first] = sentence.finder.findAll(suicideWording.mentions);
    if (!first) return [];
    const start = sentence.offset + (sentence.words[first.start]?.start ?? 0);
    const end = sentence.offset + (sentence.words[first.end - 1]?.end ?? 0);
    return [{ text, sentence, line: text.lineAt(start), words: text.text.slice(start, end) }];
  }),
);

/** The mentions in the text of a file, below its fields. */
export function mentionsInBody(item: ContentItem, mentions: readonly Mention[]): Mention[] {
  return mentions.filter(({ text }) => text.item === item && text.field === undefined);
}
