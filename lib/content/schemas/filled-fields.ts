/** Fields into which figures are filled; in others the brackets would be printed. */
export const filledFields: readonly string[] = ['summary', 'description', 'question', 'steps'];
