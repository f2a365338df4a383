import type { Root } from 'hast';
import type { Content } from '@/lib/content/content';
import { questionSheets, ringFirst } from '@/lib/content/markdown/grammar/gathered-callouts';
import { routes } from '@/lib/routes';
import type { SceneName } from '@/lib/views/pictures/drawings';
import { gatherCallouts, toEntries, toText } from '@/lib/views/questions/gathered-view';
import {
  questionCallouts,
  sheetOccasions,
  sheetTitles,
} from '@/lib/views/questions/question-sheets';
import { type LinkView, type ShellView, toShellView } from '@/lib/views/site/shell-view';
import { toArticles } from '@/lib/views/text/article';
import type { CitedSourceView } from '@/lib/views/text/citations';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from '../reading/text-page-view';

/** Questions that one text gives, with a link back to it. */
type QuestionListView = { label: string; from: LinkView; questions: Root[] };

/** What is gathered for one occasion. */
export type QuestionSheetView = {
  /** The last part of its path. */
  name: string;
  /** Its anchor on the page that has all of them. */
  anchor: string;
  title: string;
  href: string;
  occasion: { label: string; scene: SceneName };
  lists: QuestionListView[];
};

/** When to ring before coming, as a text says it. */
export type RingFirstView = { label: string; from: LinkView; body: Root };

export type QuestionsView = TextPageView & {
  sheets: QuestionSheetView[];
  ringFirst: RingFirstView[];
};

/** A page with a single sheet, to print. */
export type SheetPageView = {
  shell: ShellView;
  sheet: QuestionSheetView;
  /** Only on the sheet for the day. */
  ringFirst: RingFirstView[];
  citedSources: CitedSourceView[];
  allHref: string;
};

export function toQuestionsView(content: Content): QuestionsView {
  const page = toTextPageView(content, 'questions');
  const own = getPage(content, 'questions').text.citations;
  const { sheets, ringFirst: rung, citedSources } = gather(content, own);
  return {
    ...page,
    sheets,
    ringFirst: rung,
    citedSources,
    onThisPage: [
      ...page.onThisPage,
      ...sheets.map(({ title, anchor }) => ({ label: title, href: `#${anchor}` })),
      ...(rung.length > 0 ? [{ label: 'Ring us first', href: '#page-ring-first' }] : []),
    ],
  };
}

export function toSheetPageView(content: Content, name: string): SheetPageView {
  const { sheets, ringFirst: rung, citedSources } = gather(content, []);
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`There is no sheet of questions "${name}"`);
  const { navigation, title } = getPage(content, 'questions');
  return {
    shell: toShellView(content, sheet.href, [
      { label: navigation?.label ?? title, href: routes.questions },
      { label: sheet.title, href: sheet.href },
    ]),
    sheet,
    ringFirst: name === questionSheets['ask-day'] ? rung : [],
    citedSources,
    allHref: routes.questions,
  };
}

/** Gathers what all texts mark, and numbers the citations in it through. */
function gather(content: Content, citedBefore: readonly string[]) {
  const asked = questionCallouts.flatMap((kind) =>
    gatherCallouts(content, kind).map((found) => ({
      kind,
      ...found,
      entries: toEntries(found.children),
    })),
  );
  const rung = gatherCallouts(content, ringFirst);
  const texts = [
    ...asked.flatMap(({ entries }) => entries),
    ...rung.map(({ children }) => toText(children)),
  ];
  const { bodies, citedSources } = toArticles(texts, content, citedBefore);
  let next = 0;
  const lists = asked.map(({ kind, label, from, entries }) => ({
    kind,
    label,
    from,
    questions: entries.map(() => bodies[next++] ?? emptyText),
  }));
  return {
    citedSources,
    sheets: questionCallouts
      .map((kind) => ({
        name: questionSheets[kind],
        anchor: `page-${questionSheets[kind]}`,
        title: sheetTitles[kind],
        href: routes.questionSheet(questionSheets[kind]),
        occasion: sheetOccasions[kind],
        lists: lists.filter((list) => list.kind === kind),
      }))
      .filter((sheet) => sheet.lists.length > 0),
    ringFirst: rung.map(({ label, from }) => ({ label, from, body: bodies[next++] ?? emptyText })),
  };
}

const emptyText: Root = { type: 'root', children: [] };
