import type { Root } from 'hast';
import type { Content, Question } from '@/lib/content/content';
import { elementsIn } from '@/lib/content/markdown/grammar/elements';
import { routes } from '@/lib/routes';
import { toAbsoluteUrl, toMetadata } from '@/lib/views/metadata/page-metadata';
import { toBreadcrumbList, toFaqPage, toScriptText } from '@/lib/views/metadata/structured-data';
import { type OpenPointsView, toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { type PageEndingView, toPageEnding } from '@/lib/views/page-foot/page-ending-view';
import {
  offersBeforeRisks,
  toRelatedAnswers,
  toRelatedPages,
} from '@/lib/views/page-foot/related-links';
import { type ReviewView, toReviewView } from '@/lib/views/page-foot/review-view';
import { type DrawingsView, toDrawings } from '@/lib/views/pictures/drawings';
import { groupTitles } from '@/lib/views/questions/question-groups';
import { type LinkView, type ShellView, toShellView } from '@/lib/views/site/shell-view';
import { isCrisisAnswer, toDescription } from '@/lib/views/text/answer-text';
import { fillFigures, toArticles } from '@/lib/views/text/article';
import type { CitedSourceView } from '@/lib/views/text/citations';
import { getPage, getQuestion } from '@/lib/views/text/get-page';

/** One answer on a page of its own. */
export type AnswerView = {
  shell: ShellView;
  question: string;
  body: Root;
  drawings: DrawingsView;
  /** The way to the risks, where the answer leads to an offer before it leads there. */
  risksFirst: LinkView | undefined;
  related: { answers: LinkView[]; pages: LinkView[]; group: LinkView };
  /** How to pass the answer on. */
  share: { url: string; mailHref: string };
  citedSources: CitedSourceView[];
  review: ReviewView;
  openPoints: OpenPointsView | undefined;
  ending: PageEndingView;
  /** JSON-LD, escaped for a `<script>`. */
  structuredDataText: string;
};

/** @param name file name of a published question */
export function toAnswerView(content: Content, name: string): AnswerView {
  const question = getQuestion(content, name);
  const { title, body, citedSources } = toAnswerText(question, content);
  const path = routes.answer(name);
  const url = toAbsoluteUrl(content, path);
  const drawings = toDrawings(body, content);
  const group = {
    label: groupTitles[question.group],
    href: routes.questionGroup(question.group),
  };
  const all = {
    label: getPage(content, 'faq').navigation?.label ?? 'Questions',
    href: routes.faq,
  };
  // The question itself is right below, as the title.
  const shell = toShellView(content, path, [all, group, { label: 'This answer', href: path }]);
  const pages = toRelatedPages(question, content);
  const mail = new URLSearchParams({ subject: title, body: url });
  return {
    shell,
    question: title,
    body,
    drawings,
    risksFirst: offersBeforeRisks(body)
      ? pages.find(({ href }) => href === routes.page('risks'))
      : undefined,
    related: {
      answers: toRelatedAnswers(question, content, isCrisisAnswer),
      pages,
      group,
    },
    // Mail programs take a plus for a plus.
    share: { url, mailHref: `mailto:?${mail.toString().replaceAll('+', '%20')}` },
    citedSources,
    review: toReviewView(question, content),
    openPoints: toOpenPoints([question], drawings.prices ? content.locations : [], content),
    ending: toAnswerEnding(question, body, content, path),
    structuredDataText: toScriptText([
      ...toFaqPage(content, question, title, body),
      ...toBreadcrumbList(content, [
        { label: 'Home', href: routes.home },
        all,
        { label: title, href: path },
      ]),
    ]),
  };
}

/** What search engines and link previews show of an answer. */
export function toAnswerMetadata(content: Content, name: string) {
  const question = getQuestion(content, name);
  const { title, body } = toAnswerText(question, content);
  const { emergency } = content.clinic;
  const description = isCrisisAnswer(question)
    ? `In an emergency, call ${emergency.number} or go to your nearest emergency unit.`
    : toDescription(body);
  return toMetadata(content, { title, description }, routes.answer(name));
}

function toAnswerText(question: Question, content: Content) {
  const { bodies, citedSources } = toArticles([question.text], content, [], 'one-answer');
  const [body = { type: 'root' as const, children: [] }] = bodies;
  return { title: fillFigures(question.question, content), body, citedSources };
}

/** Whoever may be in danger is told whom to call, and whoever reads of an emergency is led to no form. */
function toAnswerEnding(
  question: Question,
  body: Root,
  content: Content,
  path: string,
): PageEndingView {
  if (isCrisisAnswer(question)) return toPageEnding(content, { endsWith: 'help' }, path);
  return toPageEnding(content, hasEmergencyBox(body) ? { kind: 'about' } : {}, path);
}

function hasEmergencyBox(body: Root): boolean {
  return elementsIn(body, 'callout').some(({ properties }) => properties.kind === 'emergency');
}
