import type { Element } from 'hast';

/**
 * Lets an e-mail address that is too long for its line break after its `@` rather than within a word, and
 * changes nothing that is copied or read aloud. Changes the link.
 */
export function breakAddress(link: Element) {
  if (!String(link.properties.href).startsWith('mailto:')) return;
  link.children = link.children.flatMap((child) => {
    if (child.type !== 'text' || !child.value.includes('@')) return [child];
    const end = child.value.indexOf('@') + 1;
    return [
      { type: 'text', value: child.value.slice(0, end) },
      { type: 'element', tagName: 'wbr', properties: {}, children: [] },
      { type: 'text', value: child.value.slice(end) },
    ];
  });
}
