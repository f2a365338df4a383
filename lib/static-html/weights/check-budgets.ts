import { getBudget } from './budgets';
import type { PageWeight } from './weigh-page';

/** A page as it will be sent. */
export type WeighedPage = {
  route: string;
  isInteractive: boolean;
  weight: PageWeight;
};

/** A page that somebody wrote is too long; the build says so without a trace of our code. */
export class PageBudgetError extends Error {
  override name = 'PageBudgetError';
}

/** A line for each budget that a page exceeds. */
export function checkBudgets(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap(({ route, isInteractive, weight }) => {
    const budget = getBudget(route, isInteractive);
    return [
      ...exceeds('kB before its first screen shows', weight.firstBytes / 1000, budget.firstKb),
      ...exceeds('kB in all', weight.htmlBytes / 1000, budget.htmlKb),
      ...exceeds('requests', weight.requests, budget.requests),
      ...exceeds('kB of JavaScript', weight.scriptBytes / 1000, budget.scriptKb),
    ].map((excess) => `${route} is too much for a slow phone: ${excess}`);
  });
}

function exceeds(unit: string, is: number, budget: number): string[] {
  return is > budget ? [`${Math.ceil(is * 10) / 10} ${unit}, at most ${budget}`] : [];
}
