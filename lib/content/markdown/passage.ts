/** A run of words that a reader takes in as one: a paragraph, an entry of a list, a heading. */
export type Passage = {
  kind: 'paragraph' | 'list item' | 'heading' | 'table cell' | 'label' | 'photo' | 'field';
  /** Without the signs of Markdown; figures and sources stand as they are written. */
  text: string;
  /** The kind of the call-out around it. */
  callout?: string | undefined;
  /** Line of the file on which the character at `offset` of `text` stands. */
  lineAt: (offset: number) => number;
};
