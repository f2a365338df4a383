import type { Root } from 'hast';
import type { CompiledMarkdown, Content, Option } from '@/lib/content/content';
import { elementsIn, isElement } from '@/lib/content/markdown/grammar/elements';
import { type OptionSectionId, pageSections } from '@/lib/content/schemas/texts/option-sections';

/** The published options of a decision, by name. */
export function optionsOf({ options }: Content, decision: string): Option[] {
  return options.filter((option) => option.decision === decision);
}

/** The sources of an option, in the order in which its sections cite them. */
export function citedInOrder(option: Option): string[] {
  return pageSections.flatMap(({ id }) => [
    ...toSection(option, id).citations,
    ...citedByOption(option, id),
  ]);
}

/** The ids of the sources that an option names in its fields, in the order in which the page has them. */
function citedByOption(option: Option, id: OptionSectionId): string[] {
  const ofHarms = (harms: Option['commonHarms']) =>
    harms.flatMap(({ counted, sources = [] }) => [...(counted?.sources ?? []), ...sources]);
  switch (id) {
    case 'respond':
    case 'recover': {
      const { results = [], sources = [] } = option[id];
      return [...sources, ...results.flatMap((result) => result.sources)];
    }
    case 'common-harms':
      return ofHarms(option.commonHarms);
    case 'serious-harms':
      return ofHarms(option.seriousHarms);
    case 'where-and-what-it-costs':
      return option.cost.sources ?? [];
    default:
      return [];
  }
}

/** The part of an option's text below one of its headings, without the heading. */
export function toSection({ text }: Pick<Option, 'text'>, id: string): CompiledMarkdown {
  const { children } = text.tree;
  const start = children.findIndex((child) => isElement(child, 'h2') && child.properties.id === id);
  const rest = start === -1 ? [] : children.slice(start + 1);
  const end = rest.findIndex((child) => isElement(child, 'h2'));
  const tree: Root = { type: 'root', children: end === -1 ? rest : rest.slice(0, end) };
  return { tree, headings: [], citations: citationsOf(tree), figures: [] };
}

/** The ids of the sources that a part of a text cites, in the order of their first mention. */
export function citationsOf(tree: Root): string[] {
  const ids = elementsIn(tree, 'citation').map(({ properties }) => String(properties.source));
  return [...new Set(ids)];
}
