import type { z } from 'zod';
import { withShownPrices } from '@/lib/content/assembly/shown-prices';
import type { Content, Written } from '@/lib/content/content';
import { toFigureTexts, toPhoneTexts } from '@/lib/content/figure-values';
import { toLintTexts } from '@/lib/content/lint/texts/lint-texts';
import { findMentions } from '@/lib/content/lint/texts/suicide-mentions';
import { itemsOf } from '@/lib/content/load/content-item';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { isPublished, readItems } from '@/lib/content/load/read-items';
import { type ContentTypeName, contentTypes } from '@/lib/content/schemas/content-types';
import { usualState } from './usual-state';

const known = new Map<string, Content>();

/**
 * A clinic's content as `loadContent()` gives it, read from its folder: for tests that run before a
 * build. They share it, and change nothing in it.
 */
export function readContent(contentDir: string): Content {
  const content = known.get(contentDir) ?? readOnce(contentDir);
  known.set(contentDir, content);
  return content;
}

function readOnce(contentDir: string): Content {
  const items = readItems(readFolder(contentDir)).items.filter(isPublished);
  const [clinicItem] = itemsOf(items, 'Clinic');
  if (!clinicItem) throw new Error(`${contentDir} has no clinic.yaml`);
  const clinic = contentTypes.Clinic.schema.parse(clinicItem.fields);
  const mentioning = findMentions(toLintTexts(items, clinic.locale)).map(
    ({ text }) => text.item.path,
  );
  const fieldsOf = <Type extends ContentTypeName>(type: Type) =>
    itemsOf(items, type).map((item) => ({
      item,
      fields: contentTypes[type].schema.parse(item.fields) as z.output<
        (typeof contentTypes)[Type]['schema']
      >,
    }));
  const textsOf = <Type extends ContentTypeName>(type: Type) =>
    fieldsOf(type).map(({ item, fields }) => {
      if (!item.markdown) throw new Error(`${item.path} has no text`);
      const written: Written = {
        name: item.name,
        text: item.markdown.compiled,
        isReviewStale: false,
        mentionsSuicide: mentioning.includes(item.path),
      };
      return { ...fields, ...written };
    });
  const figures = fieldsOf('Figures').flatMap(({ fields }) => fields.figures);
  return {
    clinic,
    ...usualState,
    figures,
    figureTexts: toFigureTexts(clinic, figures),
    phoneTexts: toPhoneTexts(clinic),
    holidays: fieldsOf('Holidays').flatMap(({ fields }) => fields.holidays),
    synonyms: fieldsOf('Synonyms').flatMap(({ fields }) => fields.synonyms),
    glossary: fieldsOf('Glossary').flatMap(({ fields }) => fields.entries),
    pages: textsOf('Page'),
    conditions: textsOf('Condition'),
    questions: textsOf('Question'),
    locations: textsOf('Location').map((location) => withShownPrices(location, clinic)),
    decisions: textsOf('Decision'),
    options: textsOf('Option'),
    sheets: textsOf('Sheet'),
    people: fieldsOf('Person').map(({ item, fields }) => ({ ...fields, id: item.name })),
    // What is searched is text.
    photos: new Map(),
    sources: fieldsOf('Source').map(({ item, fields }) => ({ ...fields, id: item.name })),
  };
}
