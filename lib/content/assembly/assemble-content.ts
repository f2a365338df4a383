import type { z } from 'zod';
import { setTexts } from '../../typography/set-texts';
import { setTree } from '../../typography/set-tree';
import type { Content, Photo, Written } from '../content';
import { toFigureTexts, toPhoneTexts } from '../figure-values';
import type { CompiledMarkdown } from '../markdown/compile-markdown';
import { type ContentTypeName, contentTypes, type FieldsOf } from '../schemas/content-types';
import { toPalette } from '../schemas/records/theme';
import type { SiteState } from '../site-state';
import { markDraft, markDraftPerson, markNotice } from './mark-draft';
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
  const clinicFields = read(contentTypes.Clinic.schema, only(documents.Clinic));
  const figureList = read(contentTypes.Figures.schema, only(documents.Figures)).figures;
  return {
    clinic: clinicFields,
    preview: setTexts(state.preview ?? undefined),
    areDraftsShown: state.drafts !== null,
    figures: figureList,
    figureTexts: toFigureTexts(clinicFields, figureList),
    phoneTexts: toPhoneTexts(clinicFields),
    today: state.today,
    notices: documents.Notice.map((document) => read(contentTypes.Notice.schema, document))
      .filter(({ from, until }) => state.today <= until && (from <= state.today || state.drafts))
      .map((notice) => markNotice(notice, state.today))
      .sort((a, b) => a.from.localeCompare(b.from)),
    replies: documents.Reply.map((document) => read(contentTypes.Reply.schema, document)).sort(
      (a, b) => a.title.localeCompare(b.title, clinicFields.locale),
    ),
    theme: toTheme(
      documents.Theme[0] && contentTypes.Theme.schema.parse(documents.Theme[0].fields),
    ),
    holidays: documents.Holidays.flatMap(
      (file) => read(contentTypes.Holidays.schema, file).holidays,
    ),
    synonyms: documents.Synonyms.flatMap(
      (file) => read(contentTypes.Synonyms.schema, file).synonyms,
    ),
    glossary: read(contentTypes.Glossary.schema, only(documents.Glossary)).entries.sort((a, b) =>
      a.term.localeCompare(b.term, clinicFields.locale),
    ),
    pages: seen(documents.Page).map((document) =>
      markDraft(parse(contentTypes.Page.schema, document, state)),
    ),
    conditions: seen(documents.Condition)
      .map((document) => markDraft(parse(contentTypes.Condition.schema, document, state)))
      .sort(byOrder),
    questions: seen(documents.Question)
      .map((document) => markDraft(parse(contentTypes.Question.schema, document, state)))
      .sort(byOrder),
    locations: seen(documents.Location)
      .map((document) => markDraft(parse(contentTypes.Location.schema, document, state)))
      .map((location) => withShownPrices(location, clinicFields))
      .sort(byOrder),
    people: seen(documents.Person)
      .map((document) => ({
        ...markDraftPerson(read(contentTypes.Person.schema, document)),
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
      .map((document) => markDraft(parse(contentTypes.Decision.schema, document, state)))
      .sort(byOrder),
    options: seen(documents.Option)
      .map((document) => markDraft(parse(contentTypes.Option.schema, document, state)))
      .sort((a, b) => a.title.localeCompare(b.title, clinicFields.locale)),
    sheets: seen(documents.Sheet)
      .map((document) => markDraft(parse(contentTypes.Sheet.schema, document, state)))
      .sort(byOrder),
    sources: documents.Source.map((document) => ({
      ...read(contentTypes.Source.schema, document),
      id: document.name,
    })).sort((a, b) => a.id.localeCompare(b.id)),
  };
}

/** Colours are not text: nothing of it is typeset. */
function toTheme(own: FieldsOf<'Theme'> = {}): Content['theme'] {
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
  return { ...photo, name, credit: record && read(contentTypes.Photo.schema, record).credit };
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
