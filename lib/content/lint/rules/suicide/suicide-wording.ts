import type { Finding, Rule } from '../../rule';
import {
  findMentions,
  type Mention,
  suicideWording as wording,
} from '../../texts/suicide-mentions';

/** After the WHO's and the Samaritans' guidance for media. */
export const suicideWording: Rule = {
  id: 'suicide-wording',
  severity: 'error',
  judgesSentences: true,
  message: 'is not how to speak of suicide',
  fix: 'say it plainly, without a means, a cause or a case',
  check: ({ texts }) => findMentions(texts()).flatMap(checkMention),
};

function checkMention({ text, sentence }: Mention): Finding[] {
  const { words, finder, offset } = sentence;
  for (const { find, unless, message, fix } of wording.refused) {
    const [found] = finder.findAll(find);
    if (!found || finder.has(unless)) continue;
    const start = offset + (words[found.start]?.start ?? 0);
    const written = text.text.slice(start, offset + (words[found.end - 1]?.end ?? 0));
    return [{ file: text.item.path, line: text.lineAt(start), words: written, message, fix }];
  }
  return [];
}
