/** A part of an option: every option has it, under the same heading. */
type OptionSection = {
  /** The anchor that its heading gets. */
  id: OptionSectionId;
  /** Its heading in the file, and on the page. */
  title: string;
};

/** All that the page says of an option, in the order in which it is read. */
export const pageSectionIds = [
  'what-happens',
  'how-it-may-work',
  'respond',
  'recover',
  'how-long-it-takes',
  'how-long-it-lasts',
  'common-harms',
  'serious-harms',
  'what-a-week-is-like',
  'who-should-not-choose-it',
  'where-and-what-it-costs',
  'what-is-not-known',
] as const;

export type OptionSectionId = (typeof pageSectionIds)[number];

const titles: Record<OptionSectionId, string> = {
  'what-happens': 'What happens',
  'how-it-may-work': 'How it may work',
  respond: 'Chance to get better by half or more',
  recover: 'Chance to recover: few or no symptoms',
  'how-long-it-takes': 'How long it takes',
  'how-long-it-lasts': 'How long it lasts',
  'common-harms': 'Common harms',
  'serious-harms': 'Serious harms',
  'what-a-week-is-like': 'What a week is like',
  'who-should-not-choose-it': 'Who should not choose it',
  'where-and-what-it-costs': 'Where, and what it costs',
  'what-is-not-known': 'What is not known',
};

/** Those that are fields of an option, because studies count them. */
const countedIds: readonly OptionSectionId[] = [
  'respond',
  'recover',
  'common-harms',
  'serious-harms',
];

/** All that the page says of an option, each with its heading. */
export const pageSections: readonly OptionSection[] = pageSectionIds.map((id) => ({
  id,
  title: titles[id],
}));

/** What every option of a decision is asked in its text, in the order in which a file has it. */
export const optionSections: readonly OptionSection[] = pageSections.filter(
  ({ id }) => !countedIds.includes(id),
);

/** The fields of an option that list its harms. */
export const harmFields = ['commonHarms', 'seriousHarms'] as const;
