import type { ContentItem } from '../../load/content-item';

/** Its words alone: a full stop may become a colon. */
export function toPlain(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? []).join(' ');
}

/** The boxes that somebody in danger looks for. */
export const helpBoxes = ['emergency', 'urgent', 'ring-first'];

/** The sentences in boxes of a kind, but for those in lists. */
export function adviceIn(item: ContentItem, kind: string): string[] {
  return bodiesIn(item, kind).flatMap((body) =>
    body
      .split('\n')
      .filter((line) => !/^[-*] /.test(line))
      .flatMap((line) => line.split(/(?<=[.!?]) /))
      .filter((advice) => advice.trim() !== ''),
  );
}

/** The entries of the lists in boxes of a kind. */
export function signsIn(item: ContentItem, kind: string): string[] {
  return bodiesIn(item, kind).flatMap((body) =>
    [...body.matchAll(/^[-*] (.*)$/gm)].map(([, sign = '']) => sign),
  );
}

export function bodiesIn({ text }: ContentItem, kind: string): string[] {
  return [...text.matchAll(/^:::([\w-]+)[^\n]*\n([\s\S]*?)^:::\s*$/gm)].flatMap(
    ([, name, body = '']) => (name === kind ? [body] : []),
  );
}

/** Whether the words of a sign are all in others, as a reader looks for them. */
export function isTold(sign: string, others: readonly string[]): boolean {
  const [words, all] = [sign, others.join(' ')].map((text) => toPlain(text).split(' '));
  return words?.every((word) => /^(?:or|and|an?)$/.test(word) || all?.includes(word)) ?? false;
}

/** Whether a sign is another one that has lost some of its words. */
export function isPart(sign: string, whole: string): boolean {
  const [words, all] = [sign, whole].map((one) => toPlain(one).split(' '));
  if (!words || !all || words.length >= all.length) return false;
  return words.every((word) => all.includes(word));
}
