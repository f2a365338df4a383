import { expect, test } from 'vitest';
import { getBudget } from '@/lib/static-html/weights/budgets';
import { checkBudgets } from '@/lib/static-html/weights/check-budgets';

/** A page at exactly its budget. */
function aPage(route: string, isInteractive = false) {
  const { firstKb, htmlKb, requests, scriptKb } = getBudget(route, isInteractive);
  const weight = {
    firstBytes: firstKb * 1000,
    htmlBytes: htmlKb * 1000,
    requests,
    scriptBytes: scriptKb * 1000,
    photos: 0,
  };
  return { route, isInteractive, weight };
}

test('a page at its budget is within it', () => {
  expect(checkBudgets([aPage('/risks'), aPage('/faq'), aPage('/contact', true)])).toEqual([]);
});

test('each budget that a page exceeds is reported, with the page and both figures', () => {
  const weight = {
    firstBytes: 11_001,
    htmlBytes: 18_010,
    requests: 4,
    scriptBytes: 1,
    photos: 0,
  };
  expect(checkBudgets([aPage('/'), { ...aPage('/risks'), weight }])).toEqual([
    '/risks is too much for a slow phone: 11.1 kB before its first screen shows, at most 11',
    '/risks is too much for a slow phone: 18.1 kB in all, at most 18',
    '/risks is too much for a slow phone: 4 requests, at most 3',
    '/risks is too much for a slow phone: 0.1 kB of JavaScript, at most 0',
  ]);
});

test('one answer has less room than the page of all answers', () => {
  expect(getBudget('/faq/cost', false).htmlKb).toBeLessThan(getBudget('/risks', false).htmlKb);
  expect(getBudget('/faq', false).htmlKb).toBeGreaterThan(getBudget('/risks', false).htmlKb);
});

test('a list may grow with the content, and its beginning may not', () => {
  expect(getBudget('/faq', false).htmlKb).toBeGreaterThan(200);
  expect(getBudget('/faq', false).firstKb).toBe(getBudget('/risks', false).firstKb);
});

test('an interactive page with too much JavaScript is reported', () => {
  const contact = aPage('/contact', true);
  contact.weight.scriptBytes += 1;
  expect(checkBudgets([contact])).toEqual([
    expect.stringMatching(/^\/contact is too much for a slow phone: .* kB of JavaScript/),
  ]);
});
