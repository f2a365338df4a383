/** A unit of text: a paragraph, an entry of a list, a heading. */
export type Passage = {
  kind: 'paragraph' | 'list item' | 'heading' | 'table cell' | 'label' | 'photo' | 'field';
  /** Without Markdown's markup; tokens stay as they are written. */
  text: string;
  /** The kind of the call-out that contains it. */
  callout?: string | undefined;
  /** The line of the file on which the character at `offset` of `text` is. */
  lineAt: (offset: number) => number;
  /** The same with its inline code, where it has any: a reader sees that too. */
  withCode?: Pick<Passage, 'text' | 'lineAt'> | undefined;
};
