import type { ElementContent, Root } from 'hast';
import type { CompiledMarkdown, Content } from '@/lib/content/content';
import { entriesOf } from '@/lib/content/markdown/grammar/copied-parts';
import { elementsIn } from '@/lib/content/markdown/grammar/elements';
import { routes } from '@/lib/routes';
import { citationsOf } from '../deciding/option-text';
import { type LinkView, toMenu } from '../site/shell-view';

/** A call-out of some text, and the page that it is on. */
type Gathered = { from: LinkView; label: string; children: ElementContent[] };

/** Every call-out of a kind, in all published texts: the order is that of decisions, menus and lists. */
export function gatherCallouts(content: Content, kind: string): Gathered[] {
  return textsInOrder(content).flatMap(({ from, text }) =>
    elementsIn(text.tree, 'callout')
      .filter(({ properties }) => properties.kind === kind)
      .map(({ properties, children }) => ({ from, label: String(properties.label), children })),
  );
}

/** The entries of the lists in a call-out, each as a text of its own. */
export function toEntries(children: readonly ElementContent[]): CompiledMarkdown[] {
  return entriesOf(children).map(toText);
}

/** Part of a text as a text of its own. */
export function toText(children: readonly ElementContent[]): CompiledMarkdown {
  const tree: Root = { type: 'root', children: [...children] };
  return { tree, headings: [], citations: citationsOf(tree), figures: [] };
}

function textsInOrder(content: Content): { from: LinkView; text: CompiledMarkdown }[] {
  const menu = toMenu(content).flatMap(({ entries }) => entries.map(({ name }) => name));
  const pages = [...content.pages].sort((a, b) => toPlace(menu, a.name) - toPlace(menu, b.name));
  return [
    ...content.decisions.map(({ name, shortTitle, text }) => ({
      from: { label: shortTitle, href: routes.decision(name) },
      text,
    })),
    ...pages.map(({ name, title, text }) => ({
      from: { label: title, href: routes.page(name) },
      text,
    })),
    ...content.conditions.map(({ name, shortTitle, text }) => ({
      from: { label: shortTitle, href: routes.condition(name) },
      text,
    })),
    ...content.locations.map(({ name, title, text }) => ({
      from: { label: title, href: routes.location(name) },
      text,
    })),
    ...content.questions.map(({ name, question, text }) => ({
      from: { label: question, href: routes.answer(name) },
      text,
    })),
  ];
}

function toPlace(menu: readonly string[], name: string): number {
  const at = menu.indexOf(name);
  return at === -1 ? menu.length : at;
}
