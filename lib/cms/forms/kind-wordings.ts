import type { ContentTypeName } from '@/lib/content/schemas/content-types';

type Wording = {
  label: string;
  /** The singular. */
  singular: string;
  /** The field that identifies an entry in the editor's lists. */
  title: string;
  /** An example of a file name. */
  example: string;
};

/** What the editor calls each kind of content that has a folder. */
export const wordings: Record<FolderName, Wording> = {
  Page: { label: 'Pages', singular: 'Page', title: 'title', example: 'how-to-start' },
  Condition: { label: 'Conditions', singular: 'Condition', title: 'title', example: 'ptsd' },
  Question: { label: 'Questions', singular: 'Question', title: 'question', example: 'can-i-fly' },
  Location: { label: 'Locations', singular: 'Location', title: 'title', example: 'city-clinic' },
  Person: { label: 'People', singular: 'Person', title: 'name', example: 'a-name' },
  Photo: {
    label: 'Photographs: rights and consents',
    singular: 'Photograph',
    title: 'rights',
    example: 'room',
  },
  Notice: {
    label: 'Notices for some days',
    singular: 'Notice',
    title: 'says',
    example: 'closed-in-december',
  },
  Reply: {
    label: 'Replies to enquiries',
    singular: 'Reply',
    title: 'title',
    example: 'first-appointment',
  },
  Decision: { label: 'Decisions', singular: 'Decision', title: 'title', example: 'depression' },
  Option: { label: 'Options', singular: 'Option', title: 'title', example: 'talking-therapy' },
  Sheet: { label: 'Sheets to print', singular: 'Sheet', title: 'title', example: 'day' },
  Source: { label: 'Sources', singular: 'Source', title: 'title', example: 'anand-2023' },
};

/** What may be deleted, for instance where somebody leaves or takes a consent back: nothing leads to it. */
export const removable: readonly FolderName[] = ['Person', 'Photo', 'Notice', 'Reply'];

/** The kinds of content that are a single file. */
export const fileLabels = {
  Figures: 'Figures: every number the clinic decides',
  Theme: 'Theme: colours and mark',
  Glossary: 'Glossary: what words mean',
  Clinic: 'Clinic: names and crisis numbers',
  Holidays: 'Holidays: days on which nothing is planned',
  Synonyms: 'Synonyms: what people type, and what they mean by it',
  Allowed: 'Exceptions: words that only look like a claim',
} as const;

/** A kind that is a single file. */
export type FileName = keyof typeof fileLabels;
/** A kind that has a folder. */
export type FolderName = Exclude<ContentTypeName, FileName>;
