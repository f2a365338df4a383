import { findAll, hasAny } from '../matching/find-phrases';
import type { Finding, Rule } from '../rule';
import { findMentions, type Mention } from '../suicide-mentions';
import { loadSuicideWording } from '../wording';

const groups = loadSuicideWording();

export const suicideWording: Rule = {
  id: 'suicide-wording',
  severity: 'error',
  message: 'is not how to speak of suicide',
  fix: 'say it plainly, without a means, a cause or a case',
  check: ({ texts }) => findMentions(texts).flatMap(checkMention),
};

function checkMention({ text, sentence }: Mention): Finding[] {
  const group = groups.find(
    ({ phrases, unless }) => hasAny(phrases, sentence.text) && !hasAny(unless, sentence.text),
  );
  const [found] = group ? findAll(group.phrases, sentence.text) : [];
  if (!group || !found) return [];
  const start = sentence.offset + sentence.offsetOf(found.start);
  const words = text.original.slice(start, sentence.offset + sentence.offsetOf(found.end));
  const { message, fix } = group;
  return [{ file: text.item.path, line: text.lineAt(start), words, message, fix }];
}
