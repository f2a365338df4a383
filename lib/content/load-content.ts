import {
  allConditions,
  allDecisions,
  allHolidays,
  allLocations,
  allOptions,
  allPages,
  allPeople,
  allPhotos,
  allQuestions,
  allSheets,
  allSources,
  allSynonyms,
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
import type { CompiledMarkdown } from './markdown/compile-markdown';
import { clinicSchema } from './schemas/records/clinic';
import { figuresSchema } from './schemas/records/figures';
import { glossarySchema } from './schemas/records/glossary';
import { holidaysSchema } from './schemas/records/holidays';
import { personSchema } from './schemas/records/person';
import { photoSchema } from './schemas/records/photo';
import { sourceSchema } from './schemas/records/source';
import { synonymsSchema } from './schemas/records/synonyms';
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
  const clinicFields = read(clinicSchema, clinic);
  const figureList = read(figuresSchema, figuresFile).figures;
  loaded = {
    clinic: clinicFields,
    preview: setTexts(state.preview ?? undefined),
    figures: figureList,
    figureTexts: toFigureTexts(clinicFields, figureList),
    phoneTexts: toPhoneTexts(clinicFields),
    holidays: allHolidays.flatMap((file) => read(holidaysSchema, file).holidays),
    synonyms: allSynonyms.flatMap((file) => read(synonymsSchema, file).synonyms),
    glossary: read(glossarySchema, glossaryFile).entries.sort((a, b) =>
      a.term.localeCompare(b.term, clinicFields.locale),
    ),
    pages: published(allPages.map((document) => parse(pageSchema, document, state))),
    conditions: published(
      allConditions.map((document) => parse(conditionSchema, document, state)),
    ).sort(byOrder),
    questions: published(
      allQuestions.map((document) => parse(questionSchema, document, state)),
    ).sort(byOrder),
    locations: published(allLocations.map((document) => parse(locationSchema, document, state)))
      .map((location) => withShownPrices(location, clinicFields))
      .sort(byOrder),
    people: published(
      allPeople.map((document) => ({
        ...read(personSchema, document),
        id: document.fileName,
      })),
    ).sort(byOrder),
    photos: new Map(
      Object.entries(state.photos).map(([file, photo]) => [file, withRecord(file, photo)]),
    ),
    decisions: published(
      allDecisions.map((document) => parse(decisionSchema, document, state)),
    ).sort(byOrder),
    options: published(allOptions.map((document) => parse(optionSchema, document, state))).sort(
      (a, b) => a.title.localeCompare(b.title, clinicFields.locale),
    ),
    sheets: published(allSheets.map((document) => parse(sheetSchema, document, state))).sort(
      byOrder,
    ),
    sources: allSources
      .map((document) => ({ ...read(sourceSchema, document), id: document.fileName }))
      .sort((a, b) => a.id.localeCompare(b.id)),
  };
  return loaded;
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

function published<Item extends { status: 'published' | 'draft' }>(items: Item[]): Item[] {
  return items.filter((item) => item.status === 'published');
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}
