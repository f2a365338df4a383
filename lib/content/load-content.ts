import {
  allConditions,
  allDecisions,
  allHolidays,
  allLocations,
  allNotices,
  allOptions,
  allPages,
  allPeople,
  allPhotos,
  allQuestions,
  allSheets,
  allSources,
  allSynonyms,
  allThemes,
  clinic,
  figure as figuresFile,
  glossary as glossaryFile,
} from 'contentlayer/generated';
import type { z } from 'zod';
import siteState from '../../.contentlayer/site-state.json';
import { setTexts } from '../typography/set-texts';
import { setTree } from '../typography/set-tree';
import type { Content, Photo, Written } from './content';
import { toFigureTexts, toPhoneTexts } from './figure-values';
import { markDraft, markDraftPerson } from './mark-draft';
import type { CompiledMarkdown } from './markdown/compile-markdown';
import { clinicSchema } from './schemas/records/clinic';
import { figuresSchema } from './schemas/records/figures';
import { glossarySchema } from './schemas/records/glossary';
import { holidaysSchema } from './schemas/records/holidays';
import { noticeSchema } from './schemas/records/notice';
import { personSchema } from './schemas/records/person';
import { photoSchema } from './schemas/records/photo';
import { sourceSchema } from './schemas/records/source';
import { synonymsSchema } from './schemas/records/synonyms';
import { type ThemeFields, themeSchema, toPalette } from './schemas/records/theme';
import { conditionSchema } from './schemas/texts/condition';
import { decisionSchema } from './schemas/texts/decision';
import { locationSchema } from './schemas/texts/location';
import { optionSchema } from './schemas/texts/option';
import { pageSchema } from './schemas/texts/page';
import { questionSchema } from './schemas/texts/question';
import { sheetSchema } from './schemas/texts/sheet';
import { withShownPrices } from './shown-prices';
import { type SiteState, siteStateSchema } from './site-state';

let loaded: Content | undefined;

/**
 * The only way to the content: contentlayer's output, checked by zod, typeset, sorted by each file's
 * `order`. Read once in production; in development on each call, so that edits show.
 */
export function loadContent(): Content {
  if (loaded && process.env.NODE_ENV === 'production') return loaded;
  const state = siteStateSchema.parse(siteState);
  const seen = <Document extends Seen>(documents: readonly Document[]) =>
    toBeSeen(documents, state);
  const clinicFields = read(clinicSchema, clinic);
  const figureList = read(figuresSchema, figuresFile).figures;
  loaded = {
    clinic: clinicFields,
    preview: setTexts(state.preview ?? undefined),
    areDraftsShown: state.drafts !== null,
    figures: figureList,
    figureTexts: toFigureTexts(clinicFields, figureList),
    phoneTexts: toPhoneTexts(clinicFields),
    today: state.today,
    notices: allNotices
      .map((document) => read(noticeSchema, document))
      .filter(({ from, until }) => from <= state.today && state.today <= until)
      .sort((a, b) => a.from.localeCompare(b.from)),
    theme: toTheme(allThemes[0] && themeSchema.parse(fieldsOf(allThemes[0]))),
    holidays: allHolidays.flatMap((file) => read(holidaysSchema, file).holidays),
    synonyms: allSynonyms.flatMap((file) => read(synonymsSchema, file).synonyms),
    glossary: read(glossarySchema, glossaryFile).entries.sort((a, b) =>
      a.term.localeCompare(b.term, clinicFields.locale),
    ),
    pages: seen(allPages).map((document) => markDraft(parse(pageSchema, document, state))),
    conditions: seen(allConditions)
      .map((document) => markDraft(parse(conditionSchema, document, state)))
      .sort(byOrder),
    questions: seen(allQuestions)
      .map((document) => markDraft(parse(questionSchema, document, state)))
      .sort(byOrder),
    locations: seen(allLocations)
      .map((document) => markDraft(parse(locationSchema, document, state)))
      .map((location) => withShownPrices(location, clinicFields))
      .sort(byOrder),
    people: seen(allPeople)
      .map((document) => ({
        ...markDraftPerson(read(personSchema, document)),
        id: document.fileName,
      }))
      .sort(byOrder),
    photos: new Map(
      Object.entries(state.photos).map(([file, photo]) => [file, withRecord(file, photo)]),
    ),
    downloads: new Map(Object.entries(state.downloads)),
    decisions: seen(allDecisions)
      .map((document) => markDraft(parse(decisionSchema, document, state)))
      .sort(byOrder),
    options: seen(allOptions)
      .map((document) => markDraft(parse(optionSchema, document, state)))
      .sort((a, b) => a.title.localeCompare(b.title, clinicFields.locale)),
    sheets: seen(allSheets)
      .map((document) => markDraft(parse(sheetSchema, document, state)))
      .sort(byOrder),
    sources: allSources
      .map((document) => ({ ...read(sourceSchema, document), id: document.fileName }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
  return loaded;
}

/** Colours are not text: nothing of it is typeset. */
function toTheme(own: ThemeFields = {}): Content['theme'] {
  return {
    light: toPalette(own.light, 'light'),
    dark: toPalette(own.dark, 'dark'),
    mark: own.mark,
  };
}

/** What contentlayer adds to a document beside the fields of its file. */
type Generated = {
  _id: string;
  _raw: { flattenedPath: string };
  type: string;
  fileName: string;
  body?: unknown;
  text?: unknown;
};

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  document: Omit<Generated, 'text'> & { text: CompiledMarkdown },
  { staleReviews, suicideMentions }: SiteState,
): z.output<Schema> & Written {
  return {
    ...read(schema, document),
    name: document.fileName,
    text: setMarkdown(document.text),
    isReviewStale: staleReviews.includes(document._raw.flattenedPath),
    mentionsSuicide: suicideMentions.includes(document._raw.flattenedPath),
  };
}

/** A photograph with what the record beside it says. */
function withRecord(file: string, photo: SiteState['photos'][string]): Photo {
  const name = file.replace(/\.[a-z]+$/, '');
  const record = allPhotos.find((document) => document.fileName === name);
  return { ...photo, name, credit: record && read(photoSchema, record).credit };
}

/** Its fields, checked and typeset. */
function read<Schema extends z.ZodObject>(schema: Schema, document: Generated): z.output<Schema> {
  return setTexts(schema.parse(fieldsOf(document)));
}

function setMarkdown(text: CompiledMarkdown): CompiledMarkdown {
  const tree = structuredClone(text.tree);
  setTree(tree);
  return { ...text, tree, headings: setTexts(text.headings) };
}

function fieldsOf(document: Generated): Record<string, unknown> {
  const { _id, _raw, type, fileName, body, text, ...fields } = document as Generated &
    Record<string, unknown>;
  return fields;
}

type Seen = { status: string; _raw: { flattenedPath: string } };

/** What is published, and drafts where they are shown. */
function toBeSeen<Document extends Seen>(
  documents: readonly Document[],
  { drafts }: SiteState,
): Document[] {
  return documents.filter(
    ({ status, _raw }) => status !== 'draft' || drafts?.includes(_raw.flattenedPath),
  );
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}
