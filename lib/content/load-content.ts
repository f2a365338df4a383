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
  allReplies,
  allSheets,
  allSources,
  allSynonyms,
  allThemes,
  clinic,
  figure as figuresFile,
  glossary as glossaryFile,
} from 'contentlayer/generated';
import siteState from '../../.contentlayer/site-state.json';
import { assembleContent, type RawDocument } from './assembly/assemble-content';
import type { Content } from './content';
import type { CompiledMarkdown } from './markdown/compile-markdown';
import { siteStateSchema } from './site-state';

let loaded: Content | undefined;

/**
 * The only way to the content: contentlayer's output, checked and assembled. Read once in production; in
 * development on each call, so that edits show.
 */
export function loadContent(): Content {
  if (loaded && process.env.NODE_ENV === 'production') return loaded;
  const documents = {
    Clinic: [toRaw(clinic)],
    Figures: [toRaw(figuresFile)],
    Glossary: [toRaw(glossaryFile)],
    Theme: allThemes.map(toRaw),
    Holidays: allHolidays.map(toRaw),
    Synonyms: allSynonyms.map(toRaw),
    Notice: allNotices.map(toRaw),
    Reply: allReplies.map(toRaw),
    Page: allPages.map(toRaw),
    Condition: allConditions.map(toRaw),
    Question: allQuestions.map(toRaw),
    Location: allLocations.map(toRaw),
    Person: allPeople.map(toRaw),
    Photo: allPhotos.map(toRaw),
    Decision: allDecisions.map(toRaw),
    Option: allOptions.map(toRaw),
    Sheet: allSheets.map(toRaw),
    Source: allSources.map(toRaw),
  };
  loaded = assembleContent(documents, siteStateSchema.parse(siteState));
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

function toRaw(document: Generated): RawDocument {
  const { _id, _raw, type, fileName, body, text, ...fields } = document as Generated &
    Record<string, unknown>;
  return {
    name: fileName,
    key: _raw.flattenedPath,
    fields,
    text: text as CompiledMarkdown | undefined,
  };
}
