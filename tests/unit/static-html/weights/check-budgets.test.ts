import { expect, test } from 'vitest';
import { getBudget } from '@/lib/static-html/weights/budgets';
import { checkBudgets } from '@/lib/static-html/weights/check-budgets';

/** A page at exactly its budget. */
function aPage(route: string, isInteractive = false) {
  const { htmlKb, requests, scriptKb } = getBudget(route, isInteractive);
  const weight = { htmlBytes: htmlKb * 1000, requests, scriptBytes: scriptKb * 1000, photos: 0 };
  return { route, isInteractive, weight };
}

test('a page at its budget is within it', () => {
  expect(checkBudgets([aPage('/risks'), aPage('/faq'), aPage('/contact', true)])).toEqual([]);
});

test('each budget that a page exceeds is reported, with the page and both figures', () => {
  const weight = { htmlBytes: 14_010, requests: 4, scriptBytes: 1, photos: 0 };
  expect(checkBudgets([aPage('/'), { ...aPage('/costs'), weight }])).toEqual([
    '/costs is over its budget: 14.1 kB of HTML and CSS, at most 14',
    '/costs is over its budget: 4 requests, at most 3',
    '/costs is over its budget: 0.1 kB of JavaScript, at most 0',
  ]);
});

test('one answer has less room than the page of all answers', () => {
  expect(getBudget('/faq/cost', false).htmlKb).toBeLessThan(getBudget('/risks', false).htmlKb);
  expect(getBudget('/faq', false).htmlKb).toBeGreaterThan(getBudget('/risks', false).htmlKb);
});

test('an interactive page with too much JavaScript is reported', () => {
  const contact = aPage('/contact', true);
  contact.weight.scriptBytes += 1;
  expect(checkBudgets([contact])).toEqual([
    expect.stringMatching(/^\/contact is over its budget: .* kB of JavaScript/),
  ]);
});
