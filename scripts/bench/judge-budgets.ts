import { routes } from '../../lib/routes';
import type { BenchResults } from './bench-results';
import { toKb, toSeconds } from './markdown-table';

/** A budget, what was measured, and whether it is met; undefined when it was not measured. */
export type Verdict = { budget: string; figure: string; isMet: boolean | undefined };

/** Compares a run with every budget, page by page. The worst page decides. */
export function judgeBudgets({ pages, lighthouse, scaling }: BenchResults): Verdict[] {
  const all = pages.map(({ route, figures }) => ({ route, ...figures.thisBuild }));
  const contact = all.filter(({ route }) => route === routes.contact);
  const content = all.filter(({ route }) => route !== routes.contact);
  const questions = content.filter(({ route }) => route === routes.faq);
  const others = content.filter(({ route }) => route !== routes.faq);
  // Stock Next sends its runtime with every page, and on the lightest page nothing else.
  const runtimeBytes = Math.min(...pages.map(({ figures }) => figures.adapterOff.scriptBytes));
  return [
    judge('A content page, HTML + CSS + inline pictures, gzip: 14 kB', others, {
      getValue: (page) => page.htmlBytes,
      limit: 14_000,
      say: (bytes) => `${toKb(bytes)} kB`,
    }),
    judge('The questions page, the same: 24 kB', questions, {
      getValue: (page) => page.htmlBytes,
      limit: 24_000,
      say: (bytes) => `${toKb(bytes)} kB`,
    }),
    judge('Requests that the first paint waits for, content page: 1', content, {
      getValue: (page) => 1 + (page.paintsAlone ? 0 : page.earlyPaths.length),
      limit: 1,
      say: (count, page) =>
        page.paintsAlone
          ? `${count}; asked for, but not waited for: ${page.earlyPaths.join(', ') || 'nothing'};`
          : String(count),
    }),
    judge('Requests in all, content page: 3', content, {
      getValue: (page) => page.requests,
      limit: 3,
      say: String,
    }),
    judge('JavaScript on a content page: 0', content, {
      getValue: (page) => page.scriptBytes + page.scriptElements,
      limit: 0,
      say: (_, page) => `${toKb(page.scriptBytes)} kB, ${page.scriptElements} script elements`,
    }),
    judge('JavaScript on the contact page: stock Next’s runtime + 15 kB', contact, {
      getValue: (page) => page.scriptBytes - runtimeBytes,
      limit: 15_000,
      say: (bytes) => `${toKb(runtimeBytes)} + ${toKb(bytes)} kB`,
    }),
    judge('LCP, emulated slow phone, content page: 1.0 s', content, {
      getValue: (page) => page.largestPaintMs,
      limit: 1000,
      say: (milliseconds) => `${toSeconds(milliseconds)} s`,
    }),
    judge('CLS, every page: 0', all, {
      getValue: (page) => page.layoutShift,
      limit: 0,
      say: (shift) => shift.toFixed(3),
    }),
    judge(
      'Lighthouse mobile, every page: 100 / 100 / 100 / 100',
      lighthouse.filter(({ side }) => side === 'thisBuild'),
      {
        getValue: ({ scores }) => 400 - scores.reduce((sum, score) => sum + score, 0),
        limit: 0,
        say: (_, { scores }) => scores.join(' / '),
      },
    ),
    judgeGrowth(scaling),
  ];
}

type Measure<Page> = {
  getValue: (page: Page) => number;
  /** The most that is allowed. */
  limit: number;
  say: (value: number, page: Page) => string;
};

function judge<Page extends { route: string }>(
  budget: string,
  pages: readonly Page[],
  { getValue, limit, say }: Measure<Page>,
): Verdict {
  const [worst] = [...pages].sort((a, b) => getValue(b) - getValue(a));
  if (!worst) return { budget, figure: 'not measured', isMet: undefined };
  const over = pages.filter((page) => getValue(page) > limit);
  const figure = `${say(getValue(worst), worst)} on ${worst.route}`;
  return {
    budget,
    figure:
      over.length > 1 ? `${figure}; over it: ${over.length} of ${pages.length} pages` : figure,
    isMet: over.length === 0,
  };
}

function judgeGrowth(scaling: BenchResults['scaling']): Verdict {
  const budget = 'Build at 50× the content: under 8× the time at 1×';
  const [once] = scaling.filter(({ factor }) => factor === 1);
  const [fiftyTimes] = scaling.filter(({ factor }) => factor === 50);
  if (!once || !fiftyTimes) return { budget, figure: 'not measured', isMet: undefined };
  const growth = fiftyTimes.seconds / once.seconds;
  return { budget, figure: `${growth.toFixed(1)}×`, isMet: growth < 8 };
}
