import { findTypewriterMarks } from '../../support/site/find-typewriter-marks';
import { pathsOf } from '../pages/routes';
import { expect, test } from '../test';

test('every page is typeset', () => {
  const { found, pages } = findTypewriterMarks('dist');
  expect(pages).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('on a phone no line of any kind of page begins with a full stop', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [path] of Object.values(pathsOf)) {
    if (path === undefined) continue;
    await page.goto(path);
    expect(await page.evaluate(findStrandedMarks), path).toEqual([]);
  }
});

/** Runs in the page: the texts whose first character is punctuation and below what comes before it. */
function findStrandedMarks(): string[] {
  const found: string[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let before: { bottom: number; block: Element | null } | undefined;
  while (texts.nextNode()) {
    const text = texts.currentNode as Text;
    if (text.data.trim() === '' || !text.parentElement?.checkVisibility()) continue;
    let block: Element | null = text.parentElement;
    while (block && getComputedStyle(block).display.startsWith('inline')) {
      block = block.parentElement;
    }
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEnd(text, 1);
    const first = range.getBoundingClientRect();
    const isMark = /^[.,;:!?)\]”’…]/.test(text.data);
    // Elements of a line overlap by some pixels.
    if (isMark && before?.block === block && first.top >= before.bottom - 4)
      found.push(`${text.previousSibling?.textContent} ${text.data}`);
    range.selectNodeContents(text);
    const last = [...range.getClientRects()].at(-1);
    if (last) before = { bottom: last.bottom, block };
  }
  return found;
}
