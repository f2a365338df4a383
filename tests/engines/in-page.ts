// Each of these functions is sent to a page by itself, so none uses another or anything imported.

/** What a reader of a page should get, whichever it is. */
export function describePage() {
  return {
    place: location.pathname + location.hash,
    heading: document.querySelector('h1')?.textContent ?? '',
    language: document.documentElement.lang,
    phones: document.querySelectorAll('footer a[href^="tel:"]').length,
    overflow: document.documentElement.scrollWidth - innerWidth,
  };
}

/** Whether there is such an element, and it is drawn. */
export function isShown(selector: string): boolean {
  return document.querySelector(selector)?.checkVisibility() ?? false;
}

export function click(selector: string) {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  element.click();
}

/** How far down in the window an element begins, as a part of the window's height. */
export function findHeight(selector: string): number {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`There is no ${selector}.`);
  return element.getBoundingClientRect().top / innerHeight;
}

export function readText(selector: string): string {
  return document.querySelector(selector)?.textContent ?? '';
}

/** Fills in fields by name or selector, as typing does, and ticks what is to be ticked. */
export function fillIn(values: Record<string, string>) {
  for (const [selector, value] of Object.entries(values)) {
    const field = document.querySelector<HTMLInputElement>(selector);
    if (!field) throw new Error(`There is no ${selector}.`);
    if (field.type === 'radio' || field.type === 'checkbox') {
      if (!field.checked) field.click();
      continue;
    }
    // React ignores a value that is set in the ordinary way.
    const set = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set;
    set?.call(field, value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }
}

export function scrollToForm() {
  document.forms[0]?.scrollIntoView();
}

/** What the policy of every page forbids. */
export function breakPolicy() {
  document.head.append(
    Object.assign(document.createElement('style'), { textContent: 'p { color: red }' }),
  );
}
