/** What runs in a page, through `page.evaluate`: each function is self-contained, and returns what is wrong. */

/** Tables and pictures without a name, or with the name of their caveat; and how many there are. */
export function findUnnamed(): { count: number; unnamed: string[] } {
  const names = [...document.querySelectorAll('table, figure')].map((element) => {
    const caption = element.querySelector(':scope > caption')?.textContent;
    const words = element.querySelector('img, svg[aria-label]');
    return (
      element.getAttribute('aria-label') ??
      caption ??
      words?.getAttribute('alt') ??
      words?.getAttribute('aria-label') ??
      // A drawing that says nothing more is passed over by a screen reader.
      element.querySelector(':scope > figcaption')?.textContent ??
      `no name: ${element.outerHTML.slice(0, 80)}`
    );
  });
  const unnamed = names.filter((name) => /^no name|^$|Source:/.test(name));
  return { count: names.length, unnamed };
}

/** What is tapped and is too small, outside of running text. */
export function findSmallTargets(): string[] {
  return (
    [...document.querySelectorAll('a, button, summary, select, input:not([type=hidden])')]
      .filter((element) => element.checkVisibility() && !element.closest('.sr-only, label'))
      // A link within a sentence is as high as its line (WCAG 2.2, 2.5.8, inline).
      .filter(
        (element) => element.parentElement?.textContent?.trim() === element.textContent?.trim(),
      )
      // A citation is small, and what is around it can be tapped as well.
      .filter((element) => {
        if (element.getBoundingClientRect().height >= 24) return false;
        element.scrollIntoView({ block: 'center' });
        const { left, right, top, bottom } = element.getBoundingClientRect();
        const middle = [(left + right) / 2, (top + bottom) / 2] as const;
        return [-11.5, 11.5].some((far) => {
          const hit = document.elementFromPoint(middle[0], middle[1] + far);
          // Where another link is as near, the nearer one is tapped.
          return hit !== element && !hit?.closest('a');
        });
      })
      .map((element) => element.outerHTML.slice(0, 90))
  );
}

/** Telephone numbers that are on two lines. */
export function findBrokenNumbers(): string[] {
  return [...document.querySelectorAll('main a:is([href^="tel:"], [href^="sms:"])')]
    .filter((link) => link.getClientRects().length > 1)
    .map((link) => link.textContent);
}

/** Texts whose first character is punctuation and below what comes before it. */
export function findStrandedMarks(): string[] {
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

/** On a wide screen: what does not share the edges of the column of text. */
export function findStrays(): string[] {
  // The planner and the index use the whole width.
  const column = document.querySelector('.page > :first-child');
  if (!column) return [];
  const { left, right } = column.getBoundingClientRect();
  const inColumn = [
    ...document.querySelectorAll('.page > .page-text > *, .page > div > .prose > *'),
  ];
  const beyond = inColumn
    .filter((element) => element.checkVisibility() && !element.closest('.page-side'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return Math.abs(box.left - left) > 1 || box.right > right + 1;
    });
  // What has an edge that can be seen ends where the others end.
  const boxes =
    '.page-text .prose > :is(figure, table, .callout, .scene, .more), .page-text > :is(section, nav)';
  const short = [...document.querySelectorAll(boxes)].filter(
    (element) =>
      element.checkVisibility() && Math.abs(element.getBoundingClientRect().right - right) > 1,
  );
  return [...beyond, ...short].map((element) => element.outerHTML.slice(0, 90));
}
