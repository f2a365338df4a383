/** A link with a sentence. */
export type CardView = { label: string; href: string; text: string };
