import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import { optionsOf, toWorksheetTitle } from '@/lib/views/deciding/option-view';
import {
  type HelpView,
  type ShellView,
  toHelpView,
  toShellView,
} from '@/lib/views/site/shell-view';
import { fillFigures } from '@/lib/views/text/article';
import { getDecision } from '@/lib/views/text/get-page';
import { toDecisionTrail } from './decision-view';

/** A sheet to fill in for one decision, on paper or on the screen. */
export type WorksheetView = {
  shell: ShellView;
  title: string;
  question: string;
  help: HelpView;
  options: { id: string; name: string }[];
  /** What may matter to somebody who decides. */
  values: { id: string; text: string }[];
  decisionHref: string;
  questionsHref: string;
};

export function toWorksheetView(content: Content, name: string): WorksheetView {
  const decision = getDecision(content, name);
  const path = routes.worksheet(name);
  const trail = [...toDecisionTrail(content, decision), { label: 'Worksheet', href: path }];
  return {
    shell: toShellView(content, path, trail),
    title: toWorksheetTitle(decision),
    question: fillFigures(decision.question, content),
    help: toHelpView(content.clinic),
    options: optionsOf(content, name).map((option) => ({
      id: option.name,
      name: option.shortTitle,
    })),
    values: decision.values.map((text, index) => ({ id: `value-${index + 1}`, text })),
    decisionHref: routes.decision(name),
    questionsHref: routes.questions,
  };
}
