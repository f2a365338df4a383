import { expect, type Page } from '@playwright/test';
import type axe from 'axe-core';
import { axeSource } from './fast-axe';

/** A rule of axe that is broken, and the HTML of each element that breaks it. */
type Violation = { id: string; nodes: string[] };

/**
 * Runs axe on a page, with 7:1 for text, which is stricter than its default of 4.5:1.
 *
 * @param include a selector of the part to look at, unless it is the whole page
 * @param without rules that do not hold there
 */
export async function findViolations(
  page: Page,
  { include = 'html', without = [] }: { include?: string; without?: readonly string[] } = {},
): Promise<Violation[]> {
  const options: axe.RunOptions = {
    // What passes is only counted: to describe each element takes longer than to check it.
    ...{ resultTypes: ['violations'], selectors: false },
    rules: {
      'color-contrast-enhanced': { enabled: true },
      'color-contrast': { enabled: false },
      ...Object.fromEntries(without.map((rule) => [rule, { enabled: false }])),
    },
  };
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  const { violations, passed } = await page.evaluate(
    async ([selector, given]) => {
      const { axe: inPage } = window as unknown as { axe: typeof axe };
      const results = await inPage.run(selector, given);
      return {
        violations: results.violations.map(({ id, nodes }) => ({
          ...{ id, nodes: nodes.map(({ html }) => html) },
        })),
        passed: results.passes.length,
      };
    },
    [include, options] as const,
  );
  expect(passed).toBeGreaterThan(0);
  return violations;
}
