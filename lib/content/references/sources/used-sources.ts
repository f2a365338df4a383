import type { ContentItem } from '../../load/content-item';
import { readPhoneLines } from '../../load/phone-lines';
import type { Mention } from '../../markdown/markdown-report';
import { sourcesInFields } from './sources-in-fields';

/** Every source that a file names, in its fields or its text. */
export function usedSources(item: ContentItem): Mention[] {
  const figures = item.type === 'Figures' ? (item.data.figures ?? []) : [];
  const inFigures = figures.flatMap((figure, index) =>
    (figure?.elsewhere?.sources ?? []).flatMap((name, at) => {
      const line = item.lineOf(['figures', index, 'elsewhere', 'sources', at]);
      return name === undefined ? [] : [{ name, line }];
    }),
  );
  const ofLines = readPhoneLines(item).flatMap(({ path, line: { source } }) =>
    source === undefined ? [] : [{ name: source, line: item.lineOf([...path, 'source']) }],
  );
  return [
    ...inFigures,
    ...inTexts(item),
    ...inGlossary(item),
    ...ofLines,
    ...(item.markdown?.report.citations ?? []),
  ];
}

/** What an option says in its fields, and where a decision or condition sends its readers. */
function inTexts(item: ContentItem): Mention[] {
  const { type } = item;
  return type === 'Option' || type === 'Decision' || type === 'Condition'
    ? sourcesInFields(item)
    : [];
}

/** What the meanings of terms rest on. */
function inGlossary(item: ContentItem): Mention[] {
  if (item.type !== 'Glossary') return [];
  return (item.data.entries ?? []).flatMap((entry, index) =>
    (entry?.sources ?? []).flatMap((name, at) => {
      const line = item.lineOf(['entries', index, 'sources', at]);
      return name === undefined ? [] : [{ name, line }];
    }),
  );
}
