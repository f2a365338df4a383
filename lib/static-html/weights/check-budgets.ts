import { getBudget } from './budgets';
import type { PageWeight } from './weigh-page';

/** A page as it will be sent. */
export type WeighedPage = {
  route: string;
  isInteractive: boolean;
  weight: PageWeight;
};

/** A line for each budget that a page exceeds. */
export function checkBudgets(pages: readonly WeighedPage[]): string[] {
  return pages.flatMap(({ route, isInteractive, weight }) => {
    const budget = getBudget(route, isInteractive);
    return [
      ...exceeds('kB of HTML and CSS', weight.htmlBytes / 1000, budget.htmlKb),
      ...exceeds('requests', weight.requests, budget.requests),
      ...exceeds('kB of JavaScript', weight.scriptBytes / 1000, budget.scriptKb),
    ].map((excess) => `${route} is over its budget: ${excess}`);
  });
}

function exceeds(unit: string, is: number, budget: number): string[] {
  return is > budget ? [`${Math.ceil(is * 10) / 10} ${unit}, at most ${budget}`] : [];
}
