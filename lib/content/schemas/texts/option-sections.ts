/** A part of an option: every option has it, under the same heading. */
export type OptionSection = {
  /** The anchor that its heading gets. */
  id: string;
  /** Its heading in the file, and on the page. */
  title: string;
};

/** What studies counted: fields of an option, which the page shows as a section each. */
export const chanceSections = [
  { id: 'respond', title: 'Chance to get better by half or more' },
  { id: 'recover', title: 'Chance to recover: few or no symptoms' },
] as const;

/** What every option of a decision is asked, in the order in which a file and the page have it. */
export const optionSections: readonly OptionSection[] = [
  { id: 'what-happens', title: 'What happens' },
  { id: 'how-it-may-work', title: 'How it may work' },
  { id: 'how-long-it-takes', title: 'How long it takes' },
  { id: 'how-long-it-lasts', title: 'How long it lasts' },
  { id: 'common-harms', title: 'Common harms' },
  { id: 'serious-harms', title: 'Serious harms' },
  { id: 'what-a-week-is-like', title: 'What a week is like' },
  { id: 'who-should-not-choose-it', title: 'Who should not choose it' },
  { id: 'where-and-what-it-costs', title: 'Where, and what it costs' },
  { id: 'what-is-not-known', title: 'What is not known' },
];
