import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** A rule of axe that is broken, and the HTML of each element that breaks it. */
export type Violation = { id: string; nodes: string[] };

/**
 * Runs axe on a page, with 7:1 for text, which is stricter than its default of 4.5:1.
 *
 * @param include a selector of the part to look at, unless it is the whole page
 * @param without rules that do not hold there
 */
export async function findViolations(
  page: Page,
  { include, without = [] }: { include?: string; without?: readonly string[] } = {},
): Promise<Violation[]> {
  const axe = new AxeBuilder({ page })
    // Without frames there is nothing to collect from them in a second page.
    .setLegacyMode()
    .options({
      // What passes is only counted: to describe each element takes longer than to check it.
      resultTypes: ['violations'],
      rules: {
        'color-contrast-enhanced': { enabled: true },
        'color-contrast': { enabled: false },
        ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
      },
    });
  const { violations, passes } = await (include ? axe.include(include) : axe).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }));
}
