import type { z } from 'zod';
import type { Headings } from './markdown/grammar/headings';
import { clinicSchema } from './schemas/records/clinic';
import { figuresSchema } from './schemas/records/figures';
import { glossarySchema } from './schemas/records/glossary';
import { holidaysSchema } from './schemas/records/holidays';
import { noticeSchema } from './schemas/records/notice';
import { personSchema } from './schemas/records/person';
import { photoSchema } from './schemas/records/photo';
import { replySchema } from './schemas/records/reply';
import { sourceSchema } from './schemas/records/source';
import { synonymsSchema } from './schemas/records/synonyms';
import { themeSchema } from './schemas/records/theme';
import { conditionSchema } from './schemas/texts/condition';
import { decisionSchema } from './schemas/texts/decision';
import { locationSchema } from './schemas/texts/location';
import { optionSchema } from './schemas/texts/option';
import { optionSections } from './schemas/texts/option-sections';
import { pageSchema } from './schemas/texts/page';
import { questionSchema } from './schemas/texts/question';
import { sheetSchema } from './schemas/texts/sheet';

/** One kind of content: where its files are, and what they must contain. */
export type ContentType = {
  /** A single file at the top of the content folder, or a folder with a file per item. */
  place: { file: string; isOptional?: true } | { folder: string; extension: 'md' | 'yaml' };
  schema: z.ZodObject;
  /**
   * Only for Markdown. An answer on the questions page is one section, so it has no headings; an
   * option has the headings of every other option.
   */
  headings?: Headings;
  /** Whether its texts may copy others and have room to write. */
  isSheet?: true;
};

const optionTitles: readonly string[] = optionSections.map(({ title }) => title);

/** Every kind of content. contentlayer and `npm run check` both read this table. */
export const contentTypes = {
  Clinic: { place: { file: 'clinic.yaml' }, schema: clinicSchema },
  Figures: { place: { file: 'figures.yaml' }, schema: figuresSchema },
  Holidays: { place: { file: 'holidays.yaml', isOptional: true }, schema: holidaysSchema },
  Theme: { place: { file: 'theme.yaml', isOptional: true }, schema: themeSchema },
  Glossary: { place: { file: 'glossary.yaml' }, schema: glossarySchema },
  Synonyms: { place: { file: 'synonyms.yaml', isOptional: true }, schema: synonymsSchema },
  Source: { place: { folder: 'sources', extension: 'yaml' }, schema: sourceSchema },
  Photo: { place: { folder: 'images', extension: 'yaml' }, schema: photoSchema },
  Person: { place: { folder: 'people', extension: 'yaml' }, schema: personSchema },
  Notice: { place: { folder: 'notices', extension: 'yaml' }, schema: noticeSchema },
  Reply: { place: { folder: 'replies', extension: 'yaml' }, schema: replySchema },
  Location: {
    place: { folder: 'locations', extension: 'md' },
    schema: locationSchema,
    headings: 'allowed',
  },
  Page: { place: { folder: 'pages', extension: 'md' }, schema: pageSchema, headings: 'allowed' },
  Condition: {
    place: { folder: 'conditions', extension: 'md' },
    schema: conditionSchema,
    headings: 'allowed',
  },
  Sheet: {
    place: { folder: 'print', extension: 'md' },
    schema: sheetSchema,
    headings: 'allowed',
    isSheet: true,
  },
  Question: {
    place: { folder: 'faq', extension: 'md' },
    schema: questionSchema,
    headings: 'forbidden',
  },
  Decision: {
    place: { folder: 'decisions', extension: 'md' },
    schema: decisionSchema,
    headings: 'allowed',
  },
  Option: {
    place: { folder: 'options', extension: 'md' },
    schema: optionSchema,
    headings: optionTitles,
  },
} as const satisfies Record<string, ContentType>;

export type ContentTypeName = keyof typeof contentTypes;

/** Whether its files have a text below their fields. */
export function isMarkdown({ place }: ContentType): boolean {
  return 'extension' in place && place.extension === 'md';
}

/** Pages that the site links to or has a template for, so it needs their text. */
export const requiredPages = [
  'home',
  'conditions',
  'costs',
  'locations',
  'faq',
  'contact',
  'plan',
  'privacy',
  'accessibility',
  'sources',
  'deciding',
  'questions',
  'glossary',
  'search',
  'changes',
  'feedback',
] as const;
