import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Question } from '@/lib/content/content';
import { isElement } from '@/lib/content/markdown/grammar/elements';

/** Search results and link previews cut what is longer. */
const maxDescriptionChars = 160;

/** In place of a citation while a text is cut into sentences; no text holds one. */
const mark = '\u0001';

type Sentence = { text: string; isCited: boolean };

/**
 * Whether an answer is to somebody in danger: it mentions suicide, or gives them a helpline. It is
 * shown only where the crisis numbers are, not in structured data, a description or a preview, and
 * it offers nothing.
 */
export function isCrisisAnswer({
  mentionsSuicide,
  text,
}: Pick<Question, 'mentionsSuicide' | 'text'>): boolean {
  return mentionsSuicide || text.figures.some((name) => name.startsWith('helpline-'));
}

/** The first sentence of a text, which is the answer itself, without its citations. */
export function toFirstSentence(body: Root): string {
  return sentencesOf(body)[0]?.text ?? textOf(body);
}

/**
 * What search results and link previews say of an answer: its first sentence, and those after it as far
 * as there is room and they need no source, which a description cannot name.
 */
export function toDescription(body: Root): string {
  const [first, ...others] = sentencesOf(body);
  if (!first) return '';
  let description = first.text.replace(/:$/, '.');
  for (const { text, isCited } of others) {
    if (isCited || description.length + text.length >= maxDescriptionChars) break;
    description += ` ${text}`;
  }
  return description;
}

/** The sentences of the first paragraph. */
function sentencesOf(body: Root): Sentence[] {
  const paragraph = body.children.find((node) => isElement(node, 'p'));
  if (!paragraph) return [];
  const children = paragraph.children.map((child) =>
    isElement(child, 'sup') ? { type: 'text' as const, value: mark } : child,
  );
  const text = textOf({ type: 'root', children });
  return (text.match(/.+?[.!?]\u0001*(?=\s|$)|.+$/gs) ?? []).map((sentence) => ({
    text: sentence.replaceAll(mark, '').replaceAll(/\s+/g, ' ').trim(),
    isCited: sentence.includes(mark),
  }));
}
