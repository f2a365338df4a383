import type { Root } from 'hast';
import type { Content, Decision } from '@/lib/content/content';
import { chanceSections, optionSections } from '@/lib/content/schemas/texts/option-sections';
import { anchors, routes } from '@/lib/routes';
import {
  type ChanceView,
  citedByChance,
  optionsOf,
  toChanceView,
  toSection,
} from '@/lib/views/deciding/option-view';
import type { CardView } from '@/lib/views/facts/card-view';
import { toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { toReviewView } from '@/lib/views/page-foot/review-view';
import type { LinkView } from '@/lib/views/site/shell-view';
import { fillFigures, toArticles } from '@/lib/views/text/article';
import { getDecision, getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView, toTextView } from '../reading/text-page-view';

/** What one section says of each option, in the order of their names. */
export type OptionRow<Said> = { name: string; said: Said };

export type OptionSectionView<Said> = { anchor: string; title: string; rows: OptionRow<Said>[] };

/** The page of a decision: every option is asked the same, and none is recommended. */
export type DecisionView = TextPageView & {
  question: string;
  /** The options in a sentence each. */
  options: { anchor: string; aliases: string[]; name: string; summary: string }[];
  chances: OptionSectionView<ChanceView>[];
  sections: OptionSectionView<Root>[];
  /** Who made the page, who paid, and when it is looked at again. */
  about: string;
  worksheetHref: string;
  questionsHref: string;
};

/** The way in: the one decision that there is, or a list of them. */
export type DecidingView =
  | { kind: 'one'; decision: DecisionView }
  | { kind: 'several'; page: TextPageView; decisions: CardView[] };

export function toDecidingView(content: Content): DecidingView {
  const [decision, ...others] = content.decisions;
  if (decision && others.length === 0) {
    return { kind: 'one', decision: toDecisionView(content, decision.name) };
  }
  return {
    kind: 'several',
    page: toTextPageView(content, decidingPage),
    decisions: content.decisions.map(({ name, shortTitle, summary }) => ({
      label: shortTitle,
      href: routes.decision(name),
      text: fillFigures(summary, content),
    })),
  };
}

/** The page on how to decide, whose text goes for every decision. */
const decidingPage = 'deciding';

/** @param name file name of a decision, which has to be published */
export function toDecisionView(content: Content, name: string): DecisionView {
  const decision = getDecision(content, name);
  const deciding = getPage(content, decidingPage);
  const options = optionsOf(content, name);
  const path = routes.decision(name);
  const sections = optionSections.map(({ id, title }) => ({
    anchor: anchors.optionSection(id),
    title,
    texts: options.map((option) => toSection(option, id)),
  }));
  const texts = sections.flatMap((section) => section.texts);
  const text = {
    tree: joinTexts(deciding, decision),
    headings: [...deciding.text.headings, ...decision.text.headings, ...toHeadings()],
    citations: [
      ...deciding.text.citations,
      ...decision.text.citations,
      ...chanceSections.flatMap(({ id }) => options.flatMap((option) => citedByChance(option[id]))),
      ...texts.flatMap(({ citations }) => citations),
    ],
    figures: decision.text.figures,
  };
  const page = toTextView(content, { ...decision, text }, path, toDecisionTrail(content, decision));
  const ids = [...new Set(text.citations)];
  const { bodies } = toArticles(texts, content, ids);
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const shown = [deciding, decision, ...options];
  return {
    ...page,
    question: fillFigures(decision.question, content),
    options: options.map((option) => ({
      anchor: anchors.option(option.name),
      aliases: (option.aliases ?? []).map(anchors.option),
      name: option.title,
      summary: fillFigures(option.summary, content),
    })),
    chances: chanceSections.map(({ id, title }) => ({
      anchor: anchors.optionSection(id),
      title,
      rows: options.map((option) => ({
        name: option.title,
        said: toChanceView(option[id], numbers),
      })),
    })),
    sections: sections.map(({ anchor, title }, at) => ({
      anchor,
      title,
      rows: options.map((option, index) => ({
        name: option.title,
        said: bodies[at * options.length + index] ?? { type: 'root', children: [] },
      })),
    })),
    about: decision.about,
    worksheetHref: routes.worksheet(name),
    questionsHref: routes.questions,
    review: toReviewView(
      {
        ...decision,
        updatedOn:
          shown
            .map(({ updatedOn }) => updatedOn)
            .sort()
            .at(-1) ?? decision.updatedOn,
        isReviewStale: shown.some(({ isReviewStale }) => isReviewStale),
        changes: shown.flatMap(({ changes = [] }) => changes),
      },
      content,
    ),
    openPoints: toOpenPoints(shown, [], content),
    ending: { kind: 'links', links: toLinks(content, decision) },
  };
}

/** From below the home page to a decision. */
export function toDecisionTrail(content: Content, { name, shortTitle }: Decision): LinkView[] {
  const { navigation, title } = getPage(content, decidingPage);
  return [
    { label: navigation?.label ?? title, href: routes.deciding },
    { label: shortTitle, href: routes.decision(name) },
  ];
}

/** How to decide comes before what is decided, but an emergency box before both. */
function joinTexts(deciding: { text: { tree: Root } }, decision: { text: { tree: Root } }): Root {
  const children = decision.text.tree.children;
  const at = children.findIndex(({ type }) => type === 'element');
  const first = children[at];
  const isBox = first?.type === 'element' && first.tagName === 'callout';
  const split = isBox ? at + 1 : 0;
  return {
    type: 'root',
    children: [
      ...children.slice(0, split),
      ...deciding.text.tree.children,
      ...children.slice(split),
    ],
  };
}

function toHeadings() {
  return [{ id: 'options', title: 'The options' }, ...chanceSections, ...optionSections].map(
    ({ id, title }) => ({ id: anchors.optionSection(id), text: title, depth: 2 }),
  );
}

/** No way to ask for one of the options: nobody is to be led to it. */
function toLinks(content: Content, { name, condition }: Decision): LinkView[] {
  const about = content.conditions.find((candidate) => candidate.name === condition);
  return [
    { label: 'The worksheet for this decision', href: routes.worksheet(name) },
    { label: 'Questions to ask', href: routes.questions },
    ...(about ? [{ label: about.title, href: routes.condition(about.name) }] : []),
  ];
}
