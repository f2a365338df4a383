import { readFileSync } from 'node:fs';
import { routes } from '@/lib/routes';

/** What somebody typed, and the paths of all right answers. */
type ExpectedSearch = { typed: string; wanted: string[] };

/**
 * One of the lists in `tests/fixtures/searches`. A line has what was typed and, after tabs, the right
 * answers: a question's file name, or the path of a page or of one of its sections.
 */
export function readSearches(list: 'short' | 'long' | 'danger'): ExpectedSearch[] {
  const lines = readFileSync(`tests/fixtures/searches/${list}.tsv`, 'utf8').trimEnd().split('\n');
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => {
      const [typed = '', ...answers] = line.split('\t');
      return { typed, wanted: answers.map(toHref) };
    });
}

function toHref(answer: string): string {
  return answer.startsWith('/') ? answer : routes.answer(answer);
}
