/** A link with a one-sentence description. */
export type CardView = { label: string; href: string; text: string };
