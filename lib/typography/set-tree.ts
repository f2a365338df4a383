import type { Element, Root, RootContent, Text } from 'hast';
import { setDashes, setText, tieWords } from './set-text';

/** What is not set: what somebody may copy, and a figure that is not filled in yet. */
const untouched = new Set(['code', 'pre', 'figure-value']);

/** Properties of an element that are read, too. */
const readProperties = ['alt', 'ariaLabel', 'dataLabel', 'label', 'title', 'words'];

/** Parts of a sentence; every other element begins one of its own. */
const inline = new Set([
  'a',
  'br',
  'citation',
  'code',
  'del',
  'em',
  'figure-value',
  'strong',
  'sup',
]);

/**
 * Sets the texts of a tree (https://github.com/syntax-tree/hast), which is changed. A sentence is set as
 * one, also where a part of it is bold or a link: "**so**" has one quotation mark on each side.
 */
export function setTree(parent: Root | Element) {
  if (parent.type === 'element') setProperties(parent);
  let sentence: Text[] = [];
  const endSentence = () => {
    setSentence(sentence);
    sentence = [];
  };
  for (const child of parent.children) {
    if (child.type === 'text') sentence.push(child);
    else if (child.type === 'element' && inline.has(child.tagName)) {
      sentence.push(...textsIn(child));
    } else {
      endSentence();
      if (child.type === 'element' && !untouched.has(child.tagName)) setTree(child);
    }
  }
  endSentence();
}

function setProperties({ properties }: Element) {
  for (const name of readProperties) {
    const value = properties[name];
    if (typeof value === 'string') properties[name] = setText(value);
  }
}

function textsIn(node: RootContent): Text[] {
  if (node.type === 'text') return [node];
  if (node.type !== 'element' || node.tagName === 'sup' || node.tagName === 'citation') return [];
  // It is a word of the sentence all the same.
  if (untouched.has(node.tagName)) return [{ type: 'text', value: 'x' }];
  return node.children.flatMap(textsIn);
}

function setSentence(texts: readonly Text[]) {
  for (const text of texts) text.value = setDashes(text.value);
  const whole = tieWords(texts.map(({ value }) => value).join(''));
  let end = 0;
  for (const text of texts) {
    const start = end;
    end += text.value.length;
    text.value = whole.slice(start, end);
  }
}
