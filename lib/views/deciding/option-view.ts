import type { Root } from 'hast';
import type { Content, Option } from '@/lib/content/content';
import {
  type OptionSectionId,
  optionSections,
  pageSections,
} from '@/lib/content/schemas/texts/option-sections';
import { anchors } from '@/lib/routes';
import { fillFigures, toArticles } from '../text/article';
import {
  type ChanceView,
  type CostView,
  type CountView,
  type HarmView,
  type SourceNumbers,
  toChanceView,
  toCostView,
  toHarmView,
} from './count-view';
import { toSection } from './option-text';

/** What one option says in one section: what was counted, a text, or a text and what to ask. */
export type OptionSectionView = { anchor: string; title: string } & (
  | { kind: 'chance'; chance: ChanceView }
  | { kind: 'harms'; harms: HarmView[] }
  | { kind: 'text'; body: Root; cost: CostView | undefined }
);

/** An option, in short for the overview and in full. */
export type OptionView = {
  anchor: string;
  aliases: string[];
  name: string;
  shortName: string;
  summary: string;
  gain: string;
  /** What studies counted of those who got better, and of those who recovered: see `toFirstCounts`. */
  counted: { label: string; results: CountView[] }[];
  commonHarm: HarmView;
  seriousHarm: HarmView;
  /** Whom it is not for, where that cannot wait for the text in full. */
  caution: string | undefined;
  sure: string;
  sections: OptionSectionView[];
};

/** Each option explains its terms again, since nobody reads all of them one after the other. */
export function toOptionView(
  option: Option,
  content: Content,
  ids: readonly string[],
  numbers: SourceNumbers,
): OptionView {
  const [commonHarm] = option.commonHarms;
  const [seriousHarm] = option.seriousHarms;
  if (!commonHarm || !seriousHarm) throw new Error(`${option.name} names no harm`);
  const { bodies } = toArticles(
    optionSections.map(({ id }) => toSection(option, id)),
    content,
    ids,
  );
  const texts = new Map(optionSections.map(({ id }, index) => [id, bodies[index]]));
  return {
    anchor: anchors.option(option.name),
    aliases: (option.aliases ?? []).map(anchors.option),
    name: option.title,
    shortName: option.shortTitle,
    summary: fillFigures(option.summary, content),
    gain: option.gain,
    counted: toFirstCounts(option, numbers),
    commonHarm: toHarmView(commonHarm, numbers),
    seriousHarm: toHarmView(seriousHarm, numbers),
    caution: option.caution && fillFigures(option.caution, content),
    sure: option.sure,
    sections: pageSections.map(({ id, title }) => ({
      anchor: anchors.sectionOf(option.name, id),
      title,
      ...toSaid(option, id, texts, numbers, content),
    })),
  };
}

function toSaid(
  option: Option,
  id: OptionSectionId,
  texts: ReadonlyMap<OptionSectionId, Root | undefined>,
  numbers: SourceNumbers,
  content: Content,
) {
  switch (id) {
    case 'respond':
    case 'recover':
      return { kind: 'chance' as const, chance: toChanceView(option[id], numbers) };
    case 'common-harms':
    case 'serious-harms': {
      const harms = id === 'common-harms' ? option.commonHarms : option.seriousHarms;
      return { kind: 'harms' as const, harms: harms.map((harm) => toHarmView(harm, numbers)) };
    }
    default: {
      const body = texts.get(id) ?? { type: 'root' as const, children: [] };
      const cost =
        id === 'where-and-what-it-costs' ? toCostView(option.cost, numbers, content) : undefined;
      return { kind: 'text' as const, body, cost };
    }
  }
}

function toFirstCounts(option: Option, numbers: SourceNumbers): OptionView['counted'] {
  const chances = { better: option.respond, recovered: option.recover };
  return Object.entries(chances).map(([label, chance]) => ({
    label,
    results: toFirst(toChanceView(chance, numbers).results),
  }));
}

/**
 * One result, so that it can be taken in; beside it the next one where two trials of the same comparison
 * point opposite ways, since one of them alone would mislead. Without a comparison a result tells little:
 * it is shown where there is no other.
 */
function toFirst(results: CountView[]): CountView[] {
  const [first = results[0], next] = results.filter(({ compared }) => compared);
  if (!first) return [];
  return next && isOpposed(first, next) ? [first, next] : [first];
}

function isOpposed(one: CountView, other: CountView): boolean {
  if (one.compared?.who !== other.compared?.who) return false;
  return toDifference(one) * toDifference(other) < 0;
}

function toDifference({ outOf100, compared }: CountView): number {
  return outOf100 - (compared?.outOf100 ?? outOf100);
}
