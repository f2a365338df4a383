import { getBudget } from './budgets';
import type { PageWeight } from './weigh-page';

/** A page as it will be sent. */
export type WeighedPage = {
  route: string;
  isInteractive: boolean;
  weight: PageWeight;
  /** What Next would have sent, in bytes after brotli. */
  stockScriptBytes: number;
};

/** One line for each budget that a page exceeds. */
export function checkBudgets(pages: readonly WeighedPage[]): string[] {
  // What Next sends with every page, whatever is on it.
  const runtimeBytes = Math.min(...pages.map(({ stockScriptBytes }) => stockScriptBytes));
  return pages.flatMap(({ route, isInteractive, weight, stockScriptBytes }) => {
    const budget = getBudget(route, isInteractive);
    const scriptBytes = isInteractive ? stockScriptBytes - runtimeBytes : weight.scriptBytes;
    return [
      ...exceeds('kB of HTML and CSS', weight.htmlBytes / 1000, budget.htmlKb),
      ...exceeds('requests', weight.requests, budget.requests),
      ...exceeds('kB of JavaScript', scriptBytes / 1000, budget.extraScriptKb),
    ].map((excess) => `${route} is over its budget: ${excess}`);
  });
}

function exceeds(unit: string, is: number, budget: number): string[] {
  return is > budget ? [`${Math.ceil(is * 10) / 10} ${unit}, at most ${budget}`] : [];
}
