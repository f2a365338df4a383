import type { Content, Sheet } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { toAbsoluteUrl } from '@/lib/views/metadata/page-metadata';
import { expandSheet } from '@/lib/views/print/expand-sheet';
import { getSheet } from '@/lib/views/text/get-page';
import { type TextPageView, toTextView } from '../reading/text-page-view';

export type SheetView = TextPageView & {
  /** How many A4 pages it fills. */
  pages: number;
  /** Whether it is read from a distance. */
  isLarge: boolean;
  /** `It fills one A4 page.` */
  length: string;
  /** At the foot of each print: whose sheet it is, and of which day. */
  imprint: string;
};

/** @param name file name of a sheet in `content/print`, which has to be published */
export function toSheetView(content: Content, name: string): SheetView {
  const sheet = getSheet(content, name);
  const path = routes.sheet(name);
  const text = expandSheet(sheet.text, content);
  const trail = [
    ...(content.pages.some((page) => routes.page(page.name) === routes.sheets)
      ? [{ label: 'Sheets to print', href: routes.sheets }]
      : []),
    { label: sheet.title, href: path },
  ];
  const view = toTextView(content, { ...sheet, text, kind: 'practical' }, path, trail);
  return {
    ...view,
    pages: sheet.pages,
    isLarge: sheet.size === 'large',
    length: toLength(sheet),
    imprint: `${content.clinic.name} · ${toAbsoluteUrl(content, path)} · ${view.review.updated}`,
  };
}

export function toSheetNames({ sheets }: Content): string[] {
  return sheets.map(({ name }) => name);
}

const counts = ['no page', 'one page', 'two pages', 'three pages', 'four pages'];

function toLength({ pages }: Sheet): string {
  return `It fills ${counts[pages] ?? `${pages} pages`} of A4 paper. Print it from your browser’s menu.`;
}
