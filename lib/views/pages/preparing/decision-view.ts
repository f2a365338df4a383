import type { Root } from 'hast';
import type { Content, Decision } from '@/lib/content/content';
import { isElement } from '@/lib/content/markdown/grammar/elements';
import { pageSections } from '@/lib/content/schemas/texts/option-sections';
import { anchors, type decisionParts, routes } from '@/lib/routes';
import { citedInOrder, optionsOf } from '@/lib/views/deciding/option-text';
import { type OptionView, toOptionView } from '@/lib/views/deciding/option-view';
import type { CardView } from '@/lib/views/facts/card-view';
import { toOpenPoints } from '@/lib/views/page-foot/open-points-view';
import { toReviewView } from '@/lib/views/page-foot/review-view';
import type { LinkView } from '@/lib/views/site/shell-view';
import { fillFigures } from '@/lib/views/text/article';
import { getDecision, getPage } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView, toTextView } from '../reading/text-page-view';

/** One question, with what each option says about it. */
export type ComparedSectionView = { anchor: string; title: string; links: LinkView[] };

/** The page of a decision: every option is asked the same, and none is recommended. */
export type DecisionView = TextPageView & {
  question: string;
  options: OptionView[];
  compared: ComparedSectionView[];
  /** The headings of the parts besides the text. */
  parts: Record<(typeof decisionParts)[number], { anchor: string; title: string }>;
  /** Who made the page, who paid, and when it is looked at again. */
  about: string;
  worksheetHref: string;
};

/** The way in: the one decision that there is, or a list of them. */
type DecidingView =
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

const parts: DecisionView['parts'] = {
  options: { anchor: anchors.optionSection('options'), title: 'At a glance' },
  'in-full': { anchor: anchors.optionSection('in-full'), title: 'Each option in full' },
  'by-question': { anchor: anchors.optionSection('by-question'), title: 'Compare by question' },
};

/** @param name file name of a decision, which has to be published */
export function toDecisionView(content: Content, name: string): DecisionView {
  const decision = getDecision(content, name);
  const deciding = getPage(content, decidingPage);
  const options = optionsOf(content, name);
  const path = routes.decision(name);
  const text = {
    tree: joinTexts(deciding, decision),
    headings: [
      toHeading(parts.options),
      ...deciding.text.headings,
      ...decision.text.headings,
      toHeading(parts['in-full']),
      toHeading(parts['by-question']),
    ],
    citations: [
      ...options.flatMap(({ keySources }) => keySources),
      ...deciding.text.citations,
      ...decision.text.citations,
      ...options.flatMap(citedInOrder),
    ],
    figures: decision.text.figures,
  };
  const page = toTextView(content, { ...decision, text }, path, toDecisionTrail(content, decision));
  const ids = [...new Set(text.citations)];
  const numbers = new Map(ids.map((id, index) => [id, index + 1]));
  const shown = [deciding, decision, ...options];
  return {
    ...page,
    question: fillFigures(decision.question, content),
    options: options.map((option) => toOptionView(option, content, ids, numbers)),
    compared: pageSections.map(({ id, title }) => ({
      anchor: anchors.optionSection(id),
      title,
      links: options.map((option) => ({
        label: option.shortTitle,
        href: `#${anchors.sectionOf(option.name, id)}`,
      })),
    })),
    parts,
    about: decision.about,
    worksheetHref: routes.worksheet(name),
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
    // No way to ask for one of the options: nobody is to be led to it.
    ending: { kind: 'links', links: [] },
  };
}

function toHeading({ anchor, title }: { anchor: string; title: string }) {
  return { id: anchor, text: title, depth: 2 };
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
  const split = isElement(children[at], 'callout') ? at + 1 : 0;
  return {
    type: 'root',
    children: [
      ...children.slice(0, split),
      ...deciding.text.tree.children,
      ...children.slice(split),
    ],
  };
}
