import type { z } from 'zod';
import { setTexts } from '../../typography/set-texts';
import { setTree } from '../../typography/set-tree';
import type { Content, Photo, Written } from '../content';
import { toFigureTexts, toPhoneTexts } from '../figure-values';
import type { CompiledMarkdown } from '../markdown/compile-markdown';
import type { ContentTypeName } from '../schemas/content-types';
import { clinicSchema } from '../schemas/records/clinic';
import { figuresSchema } from '../schemas/records/figures';
import { glossarySchema } from '../schemas/records/glossary';
import { holidaysSchema } from '../schemas/records/holidays';
import { noticeSchema } from '../schemas/records/notice';
import { personSchema } from '../schemas/records/person';
import { photoSchema } from '../schemas/records/photo';
import { replySchema } from '../schemas/records/reply';
import { sourceSchema } from '../schemas/records/source';
import { synonymsSchema } from '../schemas/records/synonyms';
import { type ThemeFields, themeSchema, toPalette } from '../schemas/records/theme';
import { conditionSchema } from '../schemas/texts/condition';
import { decisionSchema } from '../schemas/texts/decision';
import { locationSchema } from '../schemas/texts/location';
import { optionSchema } from '../schemas/texts/option';
import { pageSchema } from '../schemas/texts/page';
import { questionSchema } from '../schemas/texts/question';
import { sheetSchema } from '../schemas/texts/sheet';
import type { SiteState } from '../site-state';
import { markDraft, markDraftPerson } from './mark-draft';
import { withShownPrices } from './shown-prices';

/** What a file says, before its schema has checked it: from contentlayer, or from the editor. */
export type RawDocument = {
  /** The file name without its extension. */
  name: string;
  /** Such as `faq/cost`. */
  key: string;
  fields: Record<string, unknown>;
  /** Of a file with a text. */
  text: CompiledMarkdown | undefined;
};

export type RawDocuments = Readonly<Record<ContentTypeName, readonly RawDocument[]>>;

/**
 * The content as views get it: checked by zod, typeset, sorted by each file's `order`.
 *
 * @throws ZodError where a document is not what its schema asks for
 */
export function assembleContent(documents: RawDocuments, state: SiteState): Content {
  const seen = (written: readonly RawDocument[]) => toBeSeen(written, state);
  const clinicFields = read(clinicSchema, only(documents.Clinic));
  const figureList = read(figuresSchema, only(documents.Figures)).figures;
  return {
    clinic: clinicFields,
    preview: setTexts(state.preview ?? undefined),
    areDraftsShown: state.drafts !== null,
    figures: figureList,
    figureTexts: toFigureTexts(clinicFields, figureList),
    phoneTexts: toPhoneTexts(clinicFields),
    today: state.today,
    notices: documents.Notice.map((document) => read(noticeSchema, document))
      .filter(({ from, until }) => from <= state.today && state.today <= until)
      .sort((a, b) => a.from.localeCompare(b.from)),
    replies: documents.Reply.map((document) => read(replySchema, document)).sort((a, b) =>
      a.title.localeCompare(b.title, clinicFields.locale),
    ),
    theme: toTheme(documents.Theme[0] && themeSchema.parse(documents.Theme[0].fields)),
    holidays: documents.Holidays.flatMap((file) => read(holidaysSchema, file).holidays),
    synonyms: documents.Synonyms.flatMap((file) => read(synonymsSchema, file).synonyms),
    glossary: read(glossarySchema, only(documents.Glossary)).entries.sort((a, b) =>
      a.term.localeCompare(b.term, clinicFields.locale),
    ),
    pages: seen(documents.Page).map((document) => markDraft(parse(pageSchema, document, state))),
    conditions: seen(documents.Condition)
      .map((document) => markDraft(parse(conditionSchema, document, state)))
      .sort(byOrder),
    questions: seen(documents.Question)
      .map((document) => markDraft(parse(questionSchema, document, state)))
      .sort(byOrder),
    locations: seen(documents.Location)
      .map((document) => markDraft(parse(locationSchema, document, state)))
      .map((location) => withShownPrices(location, clinicFields))
      .sort(byOrder),
    people: seen(documents.Person)
      .map((document) => ({
        ...markDraftPerson(read(personSchema, document)),
        id: document.name,
      }))
      .sort(byOrder),
    photos: new Map(
      Object.entries(state.photos).map(([file, photo]) => [
        file,
        withRecord(file, photo, documents.Photo),
      ]),
    ),
    downloads: new Map(Object.entries(state.downloads)),
    decisions: seen(documents.Decision)
      .map((document) => markDraft(parse(decisionSchema, document, state)))
      .sort(byOrder),
    options: seen(documents.Option)
      .map((document) => markDraft(parse(optionSchema, document, state)))
      .sort((a, b) => a.title.localeCompare(b.title, clinicFields.locale)),
    sheets: seen(documents.Sheet)
      .map((document) => markDraft(parse(sheetSchema, document, state)))
      .sort(byOrder),
    sources: documents.Source.map((document) => ({
      ...read(sourceSchema, document),
      id: document.name,
    })).sort((a, b) => a.id.localeCompare(b.id)),
  };
}

/** Colours are not text: nothing of it is typeset. */
function toTheme(own: ThemeFields = {}): Content['theme'] {
  return {
    light: toPalette(own.light, 'light'),
    dark: toPalette(own.dark, 'dark'),
    mark: own.mark,
  };
}

function parse<Schema extends z.ZodObject>(
  schema: Schema,
  document: RawDocument,
  { staleReviews, suicideMentions }: SiteState,
): z.output<Schema> & Written {
  const { name, key, text } = document;
  if (!text) throw new Error(`${key} has no text`);
  return {
    ...read(schema, document),
    name,
    text: setMarkdown(text),
    isReviewStale: staleReviews.includes(key),
    mentionsSuicide: suicideMentions.includes(key),
  };
}

/** A photograph with what the record beside it says. */
function withRecord(
  file: string,
  photo: SiteState['photos'][string],
  records: readonly RawDocument[],
): Photo {
  const name = file.replace(/\.[a-z]+$/, '');
  const record = records.find((document) => document.name === name);
  return { ...photo, name, credit: record && read(photoSchema, record).credit };
}

/** The document of a kind that is a single file. */
function only([document]: readonly RawDocument[]): RawDocument {
  if (!document) throw new Error('a file that the site cannot do without is missing');
  return document;
}

/** Its fields, checked and typeset. */
function read<Schema extends z.ZodObject>(
  schema: Schema,
  { fields }: RawDocument,
): z.output<Schema> {
  return once(fields, () => setTexts(schema.parse(fields)));
}

function setMarkdown(text: CompiledMarkdown): CompiledMarkdown {
  return once(text, () => {
    const tree = structuredClone(text.tree);
    setTree(tree);
    return { ...text, tree, headings: setTexts(text.headings) };
  });
}

const results = new WeakMap<object, unknown>();

/** The editor passes in most documents again and again. */
function once<Value>(written: object, typeset: () => Value): Value {
  if (!results.has(written)) results.set(written, typeset());
  return results.get(written) as Value;
}

/** What is published, and drafts where they are shown. */
function toBeSeen(documents: readonly RawDocument[], { drafts }: SiteState): RawDocument[] {
  return documents.filter(({ fields, key }) => fields.status !== 'draft' || drafts?.includes(key));
}

function byOrder(a: { order: number }, b: { order: number }): number {
  return a.order - b.order;
}
