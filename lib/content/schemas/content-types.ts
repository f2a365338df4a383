import type { z } from 'zod';
import type { Headings } from '../markdown/grammar/headings';
import { clinicSchema } from './records/clinic';
import { figuresSchema } from './records/figures';
import { glossarySchema } from './records/glossary';
import { holidaysSchema } from './records/holidays';
import { noticeSchema } from './records/notice';
import { personSchema } from './records/person';
import { photoSchema } from './records/photo';
import { replySchema } from './records/reply';
import { sourceSchema } from './records/source';
import { synonymsSchema } from './records/synonyms';
import { themeSchema } from './records/theme';
import { conditionSchema } from './texts/condition';
import { decisionSchema } from './texts/decision';
import { locationSchema } from './texts/location';
import { optionSchema } from './texts/option';
import { optionSections } from './texts/option-sections';
import { pageSchema } from './texts/page';
import { questionSchema } from './texts/question';
import { sheetSchema } from './texts/sheet';

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

/** The fields of a kind of content, as its schema gives them. */
export type FieldsOf<Type extends ContentTypeName> = z.output<
  (typeof contentTypes)[Type]['schema']
>;

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
