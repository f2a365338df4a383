import type { ClinicFacts } from '../../../load/clinic-facts';
import { type ItemOf, itemsOf } from '../../../load/content-item';
import { harmFields, optionSections } from '../../../schemas/texts/option-sections';
import type { Finding, Rule } from '../../rule';
import { countWords } from '../../texts/measure-sentences';

/** How long a section of an option is, and where it begins. */
type Length = { option: ItemOf<'Option'>; line: number; words: number; entries: number };

/** Nobody is to be led by how much is said: an option may have from half to twice what is usual. */
export const optionBalance: Rule = {
  id: 'option-balance',
  severity: 'error',
  waitsForFile: true,
  message: 'says less or more than the other options of its decision',
  fix: 'say as much as the others do',
  needsEveryFile: true,
  check: (context) =>
    itemsOf(context.items, 'Decision').flatMap((decision) => {
      const options = itemsOf(context.items, 'Option').filter(
        ({ data }) => data.decision === decision.name,
      );
      if (options.length < 2) {
        const sentence = `there is nothing to decide with ${options.length} published ${options.length === 1 ? 'option' : 'options'}: add files with "decision: ${decision.name}" to options/, two at least`;
        return [{ file: decision.path, sentence }];
      }
      return [
        ...optionSections.flatMap(({ title }) =>
          compare(
            options.flatMap((option) => measure(option, title, context.facts)),
            title,
            'words',
          ),
        ),
        // One harm less is a better look.
        ...harmFields.flatMap((field) => compare(options.map(countHarms(field)), field, 'entries')),
      ];
    }),
};

function countHarms(field: (typeof harmFields)[number]) {
  return (option: ItemOf<'Option'>): Length => ({
    option,
    line: option.lineOf([field]),
    words: 0,
    entries: option.data[field]?.length ?? 0,
  });
}

function compare(lengths: readonly Length[], title: string, unit: 'words' | 'entries'): Finding[] {
  const usual = median(lengths.map((length) => length[unit]));
  const least = Math.ceil(usual / 2);
  const most = Math.floor(usual * 2);
  return lengths
    .filter((length) => length[unit] < least || length[unit] > most)
    .map(({ option, line, ...length }) => {
      const said = length[unit] < least ? 'less' : 'more';
      const name = unit === 'entries' && length.entries === 1 ? 'entry' : unit;
      const sentence = `"${title}" has ${length[unit]} ${name}, which is ${said} than the other options say (${Math.round(usual)} in the middle): bring it to between ${least} and ${most}`;
      return { file: option.path, line, words: title, sentence };
    });
}

/** What is between a heading and the next one. */
function measure(
  option: ItemOf<'Option'>,
  title: string,
  { figureTexts }: Pick<ClinicFacts, 'figureTexts'>,
): Length[] {
  const passages = option.markdown?.report.passages ?? [];
  const at = passages.findIndex(({ kind, text }) => kind === 'heading' && text === title);
  const heading = passages[at];
  if (!heading) return [];
  const rest = passages.slice(at + 1);
  const next = rest.findIndex(({ kind }) => kind === 'heading');
  const section = next === -1 ? rest : rest.slice(0, next);
  return [
    {
      option,
      line: heading.lineAt(0),
      words: section.reduce((sum, { text }) => sum + countWords(text, figureTexts), 0),
      entries: 0,
    },
  ];
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = 0, high = low] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
