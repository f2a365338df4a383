import { expect, test } from 'vitest';
import { getBudget } from '@/lib/static-html/budgets';
import { checkBudgets } from '@/lib/static-html/check-budgets';

/** A page at exactly its budget, of a Next whose runtime is 135 kB. */
function aPage(route: string, { isInteractive = false, stockScriptBytes = 135_000 } = {}) {
  const { htmlKb, requests } = getBudget(route, isInteractive);
  const weight = { htmlBytes: htmlKb * 1000, requests, scriptBytes: 0 };
  return { route, isInteractive, stockScriptBytes, weight };
}

test('a page at its budget is within it', () => {
  expect(checkBudgets([aPage('/risks'), aPage('/faq')])).toEqual([]);
});

test('each budget that a page exceeds is reported, with the page and both figures', () => {
  const weight = { htmlBytes: 14_010, requests: 4, scriptBytes: 1 };
  expect(checkBudgets([aPage('/'), { ...aPage('/risks'), weight }])).toEqual([
    '/risks is over its budget: 14.1 kB of HTML and CSS, at most 14',
    '/risks is over its budget: 4 requests, at most 3',
    '/risks is over its budget: 0.1 kB of JavaScript, at most 0',
  ]);
});

test("an interactive page may weigh Next's own runtime and a little more", () => {
  const contact = aPage('/contact', { isInteractive: true, stockScriptBytes: 150_000 });
  expect(checkBudgets([aPage('/risks'), contact])).toEqual([]);
});

test('an interactive page with more than a little JavaScript of its own is reported', () => {
  const contact = aPage('/contact', { isInteractive: true, stockScriptBytes: 150_001 });
  expect(checkBudgets([aPage('/risks'), contact])).toEqual([
    '/contact is over its budget: 15.1 kB of JavaScript, at most 15',
  ]);
});
