/** Which headings a text may have; a list names all that it has to have, in their order. */
export type Headings = 'allowed' | 'forbidden' | readonly string[];
