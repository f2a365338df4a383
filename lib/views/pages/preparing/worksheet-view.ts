import type { Content } from '@/lib/content/content';
import { type OptionSectionId, pageSections } from '@/lib/content/schemas/texts/option-sections';
import { anchors, routes } from '@/lib/routes';
import { optionsOf } from '@/lib/views/deciding/option-text';
import { toWorksheetTitle } from '@/lib/views/deciding/worksheet-title';
import {
  type HelpView,
  type LinkView,
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
  /** What may matter to somebody who decides, and the parts of the options that tell. */
  values: { id: string; text: string; sections: LinkView[] }[];
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
    values: decision.values.map(({ text, sections }, index) => ({
      id: `value-${index + 1}`,
      text,
      sections: sections.map((id) => toSectionLink(name, id)),
    })),
    decisionHref: routes.decision(name),
    questionsHref: routes.questions,
  };
}

function toSectionLink(decision: string, id: OptionSectionId): LinkView {
  const label = pageSections.find((section) => section.id === id)?.title ?? id;
  return { label, href: `${routes.decision(decision)}#${anchors.optionSection(id)}` };
}
