import type { Root } from 'hast';
import type { Content, Question } from '@/lib/content/content';
import { anchors } from '@/lib/routes';
import { toBreadcrumbList, toFaqPage, toScriptText } from '../metadata/structured-data';
import { type DrawingsView, toDrawings } from '../parts/drawings';
import { toOpenPoints } from '../parts/open-points-view';
import { toReviewView } from '../parts/review-view';
import { type CitedSourceView, fillFigures, toArticles } from '../text/article';
import { getPage } from '../text/get-page';
import { type TextPageView, toTextPageView } from './text-page-view';

export type QuestionView = {
  /** Its file name, which referrers link to. */
  anchor: string;
  /** Earlier names of the file, which old links still use. */
  aliases: string[];
  question: string;
  body: Root;
  drawings: DrawingsView;
};

export type QuestionGroupView = { anchor: string; title: string; questions: QuestionView[] };

export type FaqView = TextPageView & {
  groups: QuestionGroupView[];
  citedSources: CitedSourceView[];
};

/** In the order in which the page shows them. */
const groupTitles: Record<Question['group'], string> = {
  'for-me': 'Is it for me?',
  evidence: 'Does it work?',
  before: 'Before',
  'on-the-day': 'On the day',
  afterwards: 'Afterwards',
  risks: 'Risks',
  health: 'Other illnesses and medicines',
  life: 'Work, family and privacy',
  money: 'Money',
  referrers: 'For referrers',
};

const groupNames = Object.keys(groupTitles) as Question['group'][];

export function toFaqView(content: Content): FaqView {
  const page = toTextPageView(content, 'faq');
  const text = getPage(content, 'faq');
  const inGroups = groupNames.flatMap((group) =>
    content.questions.filter((question) => question.group === group),
  );
  const { bodies, citedSources } = toArticles(
    inGroups.map((question) => question.text),
    content,
  );
  const views = inGroups.map((question, index) => {
    const body = bodies[index] ?? { type: 'root' as const, children: [] };
    return {
      anchor: question.name,
      aliases: question.aliases ?? [],
      question: fillFigures(question.question, content),
      body,
      drawings: toDrawings(body, content),
    };
  });
  const groups = groupNames.map((group) => ({
    anchor: anchors.questionGroup(group),
    title: groupTitles[group],
    questions: views.filter((_, index) => inGroups[index]?.group === group),
  }));
  return {
    ...page,
    // Each answer has a review of its own, and the page says so of all.
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
    structuredDataText: toScriptText([
      toFaqPage(content, views),
      ...toBreadcrumbList(content, page.shell.breadcrumbs),
    ]),
  };
}
