import type { Content, Figure } from '@/lib/content/content';
import { anchors } from '@/lib/routes';
import { getFigureText } from '../text/article';

/** A number of the clinic, with the usual values elsewhere. */
export type FigureView = {
  label: string;
  here: string;
  elsewhere: string | undefined;
  /** Entries in the page's own list of sources. */
  elsewhereSources: { number: number; href: string; anchor: string | undefined }[];
};

export function toFigureViews(
  names: readonly string[] | undefined,
  content: Content,
): FigureView[] {
  const cited = citedByFigures(names, content);
  const anchored = new Set<string>();
  return (names ?? []).map((name) => {
    const figure = getFigure(name, content);
    return {
      label: figure.label,
      here: getFigureText(content.figureTexts, name),
      elsewhere: figure.elsewhere?.displayText,
      elsewhereSources: (figure.elsewhere?.sources ?? []).map((id) => {
        const number = cited.indexOf(id) + 1;
        const anchor = anchored.has(id) ? undefined : anchors.citation(number);
        anchored.add(id);
        return { number, href: `#${anchors.citedSource(number)}`, anchor };
      }),
    };
  });
}

/** Ids of the sources cited by a table of figures, in the order of their first mention. */
export function citedByFigures(names: readonly string[] | undefined, content: Content): string[] {
  return [
    ...new Set((names ?? []).flatMap((name) => getFigure(name, content).elsewhere?.sources ?? [])),
  ];
}

/** @throws Error if there is no figure of that name; `npm run check` says where it is used */
export function getFigure(name: string, { figures }: Content): Figure {
  const figure = figures.find((candidate) => candidate.name === name);
  if (!figure) throw new Error(`Unknown figure "${name}": run npm run check`);
  return figure;
}
