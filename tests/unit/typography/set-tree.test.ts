import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { setTree } from '@/lib/typography/set-tree';
import { aText } from '../fixtures';

function set(markdown: string): string {
  const { tree } = aText(markdown);
  setTree(tree);
  return toHtml(tree, { allowDangerousCharacters: true }).replaceAll('\u00a0', '~');
}

test('a quotation mark belongs to its sentence, not to the element it is in', () => {
  expect(set('"**Better**" and "[*so*](/x)"')).toBe(
    '<p>“<strong>Better</strong>” and “<a href="/x"><em>so</em></a>”</p>',
  );
});

test('an amount of two elements is one', () => {
  expect(set('**40** minutes')).toBe('<p><strong>40</strong>~minutes</p>');
});

test('each paragraph, entry and cell starts afresh', () => {
  expect(set('- it costs 40\n- "minutes"')).toContain('<li>“minutes”</li>');
});

test('code and the targets of links stay as they are', () => {
  const typed = '<p><code>"5 mg"</code> <a href="https://example.org/it\'s">it</a></p>';
  expect(set('`"5 mg"` [it](https://example.org/it\'s)')).toBe(typed);
});

test('a figure that is not filled in yet is a word', () => {
  expect(set('"{{sessions}}" it is')).toContain('“<figure-value name="sessions"></figure-value>”');
});

test('a citation is none, so what follows it follows the sentence', () => {
  expect(set('He said "so".[^x-2020] "Then"')).toMatch(/“so”\..* “Then”/);
});

test('the label of a box is set, too', () => {
  expect(set(":::note[It's 5 mg]\nText\n:::")).toContain('label="It’s 5~mg"');
});
