/** The names of our own kinds of fields; register-controls.ts has their controls. */
export const ownWidgets = { text: 'article', photo: 'photo-file' } as const;
