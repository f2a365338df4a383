import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { CardView } from '@/lib/views/facts/card-view';
import { type EvidenceView, toEvidenceView } from '@/lib/views/facts/evidence-view';
import { fillFigures } from '@/lib/views/text/article';
import { getCondition } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView, toTextView } from './text-page-view';

/** A condition in a list. */
export type ConditionCardView = CardView & { evidence: EvidenceView | undefined };

type ConditionsView = TextPageView & { conditions: ConditionCardView[] };

export type ConditionView = TextPageView & { evidence: EvidenceView | undefined };

export function toConditionsView(content: Content): ConditionsView {
  return { ...toTextPageView(content, 'conditions'), conditions: toConditionCards(content) };
}

export function toConditionView(content: Content, name: string): ConditionView {
  const condition = getCondition(content, name);
  const path = routes.condition(condition.name);
  const trail = [
    { label: 'Conditions', href: routes.conditions },
    { label: condition.shortTitle, href: path },
  ];
  return {
    ...toTextView(content, condition, path, trail),
    evidence: toEvidenceView(condition.evidence),
  };
}

export function toConditionCards(content: Content): ConditionCardView[] {
  return content.conditions.map((condition) => ({
    label: condition.title,
    href: routes.condition(condition.name),
    text: fillFigures(condition.summary, content),
    evidence: toEvidenceView(condition.evidence),
  }));
}
