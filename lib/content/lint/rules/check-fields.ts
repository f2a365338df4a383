import { contentTypes } from '../../content-types';
import type { ContentItem } from '../../load/content-item';
import type { Problem } from '../../load/problem';
import { textsIn } from '../../load/texts-in';
import { explainIssue, mendIssue } from '../explain-issue';

/** What is wrong with a file's fields by themselves: their schema, their quotes, and signs in them. */
export function checkFields(item: ContentItem): Problem[] {
  const curly = textsIn(item.fields).filter(({ text }) => /^[“”„‘’][^“”„]*[”“’‘]$/.test(text));
  const isCurly = (path: readonly PropertyKey[]) =>
    curly.some((field) => field.path.join('.') === path.join('.'));
  return [
    ...curly.map((field) => explainCurlyQuotes(item, field)),
    ...textsIn(item.fields).flatMap((field) =>
      isCurly(field.path) ? [] : checkSignsInField(item, field),
    ),
    ...checkSchema(item)
      .filter(({ path }) => !isCurly(path))
      .map(({ problem }) => problem),
    ...checkFieldTokens(item),
  ];
}

type Field = ReturnType<typeof textsIn>[number];

function checkSchema(item: ContentItem): { path: readonly PropertyKey[]; problem: Problem }[] {
  const { schema } = contentTypes[item.type];
  return (schema.safeParse(item.fields).error?.issues ?? []).map((issue) => ({
    path: issue.path,
    problem: {
      file: item.path,
      line: item.lineOf(
        issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path,
      ),
      message: explainIssue(issue, schema, item.fields),
      ...mendIssue(issue, item.fields),
    },
  }));
}

function explainCurlyQuotes(item: ContentItem, { path, text }: Field): Problem {
  const line = item.lineOf(path);
  const source = item.text.split('\n')[line - 1] ?? '';
  const inner = text.slice(1, -1);
  return {
    file: item.path,
    line,
    words: [`"${text}"`, `'${text}'`].find((quoted) => source.includes(quoted)) ?? text,
    message: `"${path.join('.')}" stands in curly quotes, which would be printed: write straight ones, "${inner}"`,
    // ‘Yes’ or ‘no’ is not one quotation.
    ...(!inner.includes('‘') && { replacement: JSON.stringify(inner) }),
  };
}

/** What the guide and the messages show, and what would name somebody who does not exist. */
const sample =
  /^(?:One or two sentences for search|One to three sentences under|One honest sentence on what|What this work showed, in one plain|Name, profession, registration|Dr A\. Name)|\b0000000\b/;

/** A field is printed as it is: Markdown, HTML and half a pair of quotes would stand on the page. */
function checkSignsInField(item: ContentItem, { path, text }: Field): Problem[] {
  const place = { file: item.path, line: item.lineOf(path) };
  const field = `"${path.join('.')}"`;
  if (sample.test(text)) {
    return [
      { ...place, words: text, message: `${field} is still the example: write what is meant` },
    ];
  }
  const [mark] = /<\/?[a-z][^>]*>|&(?:[a-z]+|#\d+);|\*\*|\]\([^)]*\)/i.exec(text) ?? [];
  if (mark !== undefined) {
    const message = `${field} is printed as it is, without bold words, links or HTML: take out ${mark}`;
    return [{ ...place, words: mark, message }];
  }
  const opened = text.match(/[“„]/g)?.length ?? 0;
  const closed = text.match(/”/g)?.length ?? 0;
  // „so“ is closed by what opens elsewhere.
  if (opened === closed || /„[^“]*“/.test(text)) return [];
  const message = `${field} has a quotation mark without its partner: write “ before the words and ” behind them, or neither`;
  return [{ ...place, message }];
}

/** Fields into which figures are filled; in others the brackets would be printed. */
export const filledFields = ['summary', 'description', 'question', 'steps'];

function checkFieldTokens(item: ContentItem): Problem[] {
  return textsIn(item.fields).flatMap(({ path, text }): Problem[] => {
    const place = { file: item.path, line: item.lineOf(path) };
    const field = `"${path.join('.')}"`;
    const rest = text.replaceAll(/\{\{[^{}]*\}\}/g, '');
    if (text.includes('[^')) {
      return [{ ...place, message: `${field} cites a source, which works only in the text below` }];
    }
    if (/\{\{|\}\}/.test(rest)) {
      return [{ ...place, message: `${field} has a figure that is not closed: write {{name}}` }];
    }
    if (text !== rest && !filledFields.includes(String(path[0]))) {
      const message = `${field} has a figure, which works only in the text, ${filledFields.join(', ')}: write it in words`;
      return [{ ...place, message }];
    }
    return [];
  });
}
