/**
 * What a page may weigh: kB (1,000 bytes) after brotli, as browsers get it, and requests. Exceeding
 * it fails the build.
 */
export type Budget = {
  /** HTML with its CSS and inline pictures. */
  htmlKb: number;
  /** The page, its style sheets, scripts and icon, and the speculation rules. */
  requests: number;
  /** JavaScript, Next's runtime included (some 115 kB). `0` means none at all. */
  scriptKb: number;
};

/** A page in `app/(static)`. */
const staticPage: Budget = { htmlKb: 14, requests: 3, scriptKb: 0 };

/** One answer, of which there are many: short, so that it is there at once on a slow phone. */
const answerPage: Budget = { ...staticPage, htmlKb: 10.8 };

/** A page in `app/(interactive)`. */
const interactivePage: Budget = { htmlKb: 20, requests: 14, scriptKb: 130 };

const decision: Budget = { ...staticPage, htmlKb: 29 };

/** Pages that may exceed the defaults, with the reason; `*` stands for one name of the content. */
const exceptions: Record<string, Budget> = {
  // Every answer in full, so that each can be linked, searched and printed.
  '/faq': { ...staticPage, htmlKb: 46 },
  // The evidence in one minute: each trial with its numbers, and on paper with its DOI.
  '/referrers': { ...staticPage, htmlKb: 16.8 },
  // What studies found of an illness, each result with its drawing, and where to read on.
  '/conditions/*': { ...staticPage, htmlKb: 16 },
  // The day in drawings, which are a kilobyte of the page.
  '/procedure': { ...staticPage, htmlKb: 14.5 },
  // What can go wrong, with the 27 sources of it: a kilobyte and a half.
  '/risks': { ...staticPage, htmlKb: 14.7 },
  // Every illness that people ask about, with its 41 sources.
  '/other-illnesses': { ...staticPage, htmlKb: 15.4 },
  // The index from A to Z, which Next also hands to its runtime as data.
  '/search': { ...interactivePage, htmlKb: 48 },
  // Every paper that any page cites.
  '/sources': { ...staticPage, htmlKb: 32 },
  // Every option of a decision in full, folded, with a picture of each benefit and harm that was counted.
  '/deciding': decision,
  '/deciding/*': decision,
};

export function getBudget(route: string, isInteractive: boolean): Budget {
  const own = exceptions[route] ?? exceptions[route.replace(/[^/]+$/, '*')];
  if (own) return own;
  if (isInteractive) return interactivePage;
  return route.startsWith('/faq/') ? answerPage : staticPage;
}
