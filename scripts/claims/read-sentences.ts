import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { splitWords, type Word } from '../../lib/content/lint/matching/split-words';
import { type LintSentence, toLintTexts } from '../../lib/content/lint/texts/lint-texts';
import { readFolder } from '../../lib/content/load/files/read-folder';
import { isPublished, readItems } from '../../lib/content/load/read-items';
import { wordsOf } from '../../lib/content/load/text/sentences';

/** A sentence of which it is known what it is. */
export type KnownSentence = {
  text: string;
  words: readonly Word[];
  isClaim: boolean;
  /** The file that it is from: sentences of one hand. */
  hand: string;
  /** Whether it is of a clinic's site. */
  isContent: boolean;
};

const folder = path.join('tests', 'fixtures', 'wording');

/** What was collected, without sentences that cite a source: those are not weighed. */
export function readCollected(): KnownSentence[] {
  return ['overclaims', 'honest'].flatMap((kind) =>
    readdirSync(path.join(folder, kind)).flatMap((file) =>
      readFileSync(path.join(folder, kind, file), 'utf8')
        .trimEnd()
        .split('\n')
        .filter((line) => !line.includes('[^'))
        .map((text) => ({
          text,
          words: splitWords(wordsOf(text)),
          isClaim: kind === 'overclaims',
          hand: file.replace('.txt', ''),
          isContent: false,
        })),
    ),
  );
}

/** The sentences of both clinics' content, which are honest. */
export function readContent(): KnownSentence[] {
  return ['content', path.join('tests', 'fixtures', 'clinics', 'small-us')].flatMap((dir) => {
    const items = readItems(readFolder(dir)).items.filter(isPublished);
    const sentences = toLintTexts(items, 'en').flatMap((text) => text.sentences);
    return sentences
      .filter(({ isCited }) => !isCited)
      .map(({ text, words }: LintSentence) => ({
        text,
        words,
        isClaim: false,
        hand: dir,
        isContent: true,
      }));
  });
}
