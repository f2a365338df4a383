/**
 * What a page may weigh: kB (1,000 bytes) after brotli, as browsers get it, and requests. Exceeding
 * it fails the build.
 */
type Budget = {
  /**
   * What has to arrive before a reader sees the first screens: head, style, and the page's beginning. It is
   * compressed in a hurry, so that 11 stand for 10.
   */
  firstKb: number;
  /** All of it, with its CSS and inline pictures. */
  htmlKb: number;
  /** The page, its style sheets, scripts and icon, and the speculation rules. */
  requests: number;
  /** JavaScript, Next's runtime included (some 115 kB). `0` means none at all. */
  scriptKb: number;
};

/**
 * Most of it is the style, which every page has. One round trip brings 14 kB
 * (https://www.rfc-editor.org/rfc/rfc6928).
 */
const firstKb = 11;

/**
 * A page in `app/(static)`: ten minutes of reading. The rule `page-length` warns whoever writes it
 * while there is still room (lib/content/lint/rules/language/page-length.ts).
 */
const staticPage: Budget = { firstKb, htmlKb: 18, requests: 3, scriptKb: 0 };

/** One answer, of which there are many: short, so that it is there at once on a slow phone. */
const answerPage: Budget = { ...staticPage, htmlKb: 12 };

/** A page in `app/(interactive)`. */
const interactivePage: Budget = { firstKb, htmlKb: 30, requests: 14, scriptKb: 130 };

/**
 * Lists grow with the number of files; browsers show what has arrived while the rest comes. Long ones
 * divide by themselves: `/faq`, `/sources`, `/search`.
 */
const listKb = 240;

const list: Budget = { ...staticPage, htmlKb: listKb };

/** Every option of a decision in full, folded, with a picture of each benefit and harm that was counted. */
const decision: Budget = { ...staticPage, htmlKb: 40 };

/** Pages that may exceed the defaults; `*` stands for one name of the content. */
const exceptions: Record<string, Budget> = {
  '/faq': list,
  '/sources': list,
  '/glossary': list,
  '/changes': list,
  '/conditions': list,
  '/locations': list,
  '/costs': list,
  // The index from A to Z, which Next also hands to its runtime as data.
  '/search': { ...interactivePage, htmlKb: listKb },
  // Its form names every page.
  '/feedback': { ...interactivePage, htmlKb: listKb },
  '/search/*': list,
  '/sources/*': list,
  '/deciding': decision,
  '/deciding/*': decision,
};

export function getBudget(route: string, isInteractive: boolean): Budget {
  const own = exceptions[route] ?? exceptions[route.replace(/[^/]+$/, '*')];
  if (own) return own;
  if (isInteractive) return interactivePage;
  return route.startsWith('/faq/') ? answerPage : staticPage;
}
