/** Rules of html-validate about how React writes HTML, not about whether it is right. */
export const htmlRules = {
  'attr-case': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'void-style': 'off',
  // A place's name may be long; only search results cut it.
  'long-title': 'off',
  // Next numbers its own script so.
  'valid-id': 'off',
  // Numbers are kept together by a style, which copying one does not bring along.
  'tel-non-breaking': 'off',
} as const;
