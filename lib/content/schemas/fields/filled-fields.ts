/** Fields in which tokens are filled in; in other fields the brackets would be printed. */
export const filledFields: readonly string[] = [
  'summary',
  'description',
  'question',
  'steps',
  'message',
  'caution',
];
