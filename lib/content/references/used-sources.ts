import type { ContentItem } from '../load/content-item';
import { readPhoneLines } from '../load/phone-lines';
import type { Mention } from '../markdown/markdown-report';

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
    ...inResults(item),
    ...inGlossary(item),
    ...ofLines,
    ...(item.markdown?.report.citations ?? []),
  ];
}

/** What the chances of an option rest on. */
function inResults(item: ContentItem): Mention[] {
  if (item.type !== 'Option') return [];
  return (['respond', 'recover'] as const).flatMap((chance) => {
    const { results = [], sources = [] } = item.data[chance] ?? {};
    const lists = [
      { path: [chance, 'sources'], sources },
      ...results.map((result, index) => ({
        path: [chance, 'results', index, 'sources'],
        sources: result?.sources ?? [],
      })),
    ];
    return lists.flatMap(({ path, sources: names }) =>
      names.flatMap((name, at) =>
        name === undefined ? [] : [{ name, line: item.lineOf([...path, at]) }],
      ),
    );
  });
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
