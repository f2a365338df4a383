import { itemsOf } from '../../../load/content-item';
import { harmFields } from '../../../schemas/texts/option-sections';
import type { Rule } from '../../rule';

type Counted =
  | {
      outOf100?: number | undefined;
      people?: string | undefined;
      outOf?: number | undefined;
      range?: { from?: number | undefined; to?: number | undefined } | undefined;
    }
  | undefined;

/** Arithmetic alone: no study has a result outside its own range. */
export const possibleResults: Rule = {
  id: 'possible-results',
  severity: 'error',
  message: 'is a count that its own range, or its number of people, cannot have',
  fix: 'compare it with the source, digit by digit',
  check: ({ items }) =>
    itemsOf(items, 'Option').flatMap(({ path: file, data, lineOf }) => {
      const counts: { path: PropertyKey[]; count: Counted }[] = [
        ...(['respond', 'recover'] as const).flatMap((field) =>
          (data[field]?.results ?? []).map((count, index) => ({
            path: [field, 'results', index],
            count,
          })),
        ),
        ...harmFields.flatMap((field) =>
          (data[field] ?? []).map((harm, index) => ({
            path: [field, index, 'counted'],
            count: harm?.counted,
          })),
        ),
      ];
      return counts.flatMap(({ path, count }) =>
        findProblems(count).map(({ key, problem }) => ({
          file,
          line: lineOf([...path, key]),
          sentence: `${problem}: ${possibleResults.fix}`,
        })),
      );
    }),
};

function findProblems(count: Counted): { key: string; problem: string }[] {
  const { outOf100, range: { from, to } = {}, outOf, people = '' } = count ?? {};
  const most = mostPeople(people);
  const problems: { key: string; problem: string }[] = [];
  const [broken] = brokenNumber.exec(people) ?? [];
  if (broken !== undefined) {
    const whole = broken.replaceAll('.', ',');
    const isMeant = /^\d{1,3}(?:,\d{3})+$/.test(whole);
    const problem = `"${broken}" is no number of people${isMeant ? `, unless ${whole} is meant` : ''}`;
    return [{ key: 'people', problem }];
  }
  if (from !== undefined && to !== undefined && from > to) {
    const problem = `the range goes down, from ${from} to ${to}; write the smaller number first`;
    problems.push({ key: 'range', problem });
  } else if (
    outOf100 !== undefined &&
    ((from !== undefined && outOf100 < from) || (to !== undefined && outOf100 > to))
  ) {
    const problem = `${outOf100} of 100 is outside its own range, ${from} to ${to}`;
    problems.push({ key: 'outOf100', problem });
  }
  if (outOf !== undefined && most !== undefined && outOf > most) {
    const problem = `"outOf: ${outOf}" is more people than "${people}" has in all`;
    problems.push({ key: 'outOf', problem });
  }
  return problems;
}

const numberWord =
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|each|both|hundreds?|thousands?|dozens?)\b/i;

/** "2.074 people": a point, or a comma before anything but three digits, cuts a number in two. */
const brokenNumber =
  /(?<![\d.,])(?!\d{1,3}(?:,\d{3})+ )\d[\d.,]*[.,]\d+(?= (?:people|adults|patients|participants|women|men|children|veterans)\b)/;

/** All numbers of the text together; `undefined` where words may multiply them, or there are none. */
function mostPeople(people: string): number | undefined {
  const numbers = [...people.matchAll(/\d+(?:[,  ]\d{3})*/g)].map(([digits]) =>
    Number(digits.replaceAll(/\D/g, '')),
  );
  if (numbers.length === 0 || numberWord.test(people)) return undefined;
  return numbers.reduce((sum, each) => sum + each, 0);
}
