import type { Root } from 'hast';
import type { Content } from '@/lib/content/content';
import { anchors, routes } from '@/lib/routes';
import { toBreadcrumbList, toScriptText } from '@/lib/views/metadata/structured-data';
import { toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { toReviewView } from '@/lib/views/page-foot/review-view';
import { type DrawingsView, toDrawings } from '@/lib/views/pictures/drawings';
import { groupNames, groupTitles } from '@/lib/views/questions/question-groups';
import { fillFigures, toArticles } from '@/lib/views/text/article';
import type { CitedSourceView } from '@/lib/views/text/citations';
import { getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView } from './text-page-view';

export type QuestionView = {
  /** Its file name, which referrers link to. */
  anchor: string;
  /** Former names of the file, which old links still use. */
  aliases: string[];
  /** The page of this one answer. */
  href: string;
  question: string;
  body: Root;
  drawings: DrawingsView;
};

export type QuestionGroupView = {
  anchor: string;
  title: string;
  /** `14 questions` */
  count: string;
  /** The first questions, so that one sees what is in a folded group. */
  firstWords: string;
  questions: QuestionView[];
};

/** With more, the page of all answers is the list of questions; each leads to the page of its answer. */
export const mostAnswersOnOnePage = 250;

type FaqView = TextPageView & {
  /** Otherwise it is a list of questions, which then have the anchors. */
  areAnswersHere: boolean;
  groups: QuestionGroupView[];
  citedSources: CitedSourceView[];
};

export function toFaqView(content: Content): FaqView {
  const page = toTextPageView(content, 'faq');
  const text = getPage(content, 'faq');
  const inGroups = groupNames.flatMap((group) =>
    content.questions.filter((question) => question.group === group),
  );
  const areAnswersHere = inGroups.length <= mostAnswersOnOnePage;
  const { bodies, citedSources } = toArticles(
    areAnswersHere ? inGroups.map((question) => question.text) : [],
    content,
    [],
    'among-all',
  );
  const views = inGroups.map((question, index) => {
    const body = bodies[index] ?? { type: 'root' as const, children: [] };
    return {
      anchor: question.name,
      aliases: question.aliases ?? [],
      href: routes.answer(question.name),
      question: fillFigures(question.question, content),
      body,
      drawings: toDrawings(body, content),
    };
  });
  const groups = groupNames.map((group) => {
    const questions = views.filter((_, index) => inGroups[index]?.group === group);
    return {
      anchor: anchors.questionGroup(group),
      title: groupTitles[group],
      count: `${questions.length} ${questions.length === 1 ? 'question' : 'questions'}`,
      firstWords: `${questions
        .slice(0, 3)
        .map(({ question }) => question)
        .join(' ')}${questions.length > 3 ? ' …' : ''}`,
      questions,
    };
  });
  return {
    ...page,
    areAnswersHere,
    // Each answer has a review of its own; the page sums them up.
    review: toReviewView(
      { ...text, isReviewStale: [text, ...inGroups].some(({ isReviewStale }) => isReviewStale) },
      content,
    ),
    openPoints: toOpenPoints(
      [text, ...inGroups],
      views.some(({ drawings }) => drawings.prices) ? content.locations : [],
      content,
    ),
    groups: groups.filter((group) => group.questions.length > 0),
    citedSources,
    // Search engines want each question described once: on the answer's own page.
    structuredDataText: toScriptText(toBreadcrumbList(content, page.shell.breadcrumbs)),
  };
}
