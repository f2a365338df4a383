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

/** A page in `app/(interactive)`. */
const interactivePage: Budget = { htmlKb: 24, requests: 14, scriptKb: 130 };

const decision: Budget = { ...staticPage, htmlKb: 24 };

/** Pages that may exceed the defaults, with the reason; `*` stands for one name of the content. */
const exceptions: Record<string, Budget> = {
  // Every answer in full, so that each can be linked, searched and printed.
  '/faq': { ...staticPage, htmlKb: 48 },
  // Every paper that any page cites.
  '/sources': { ...staticPage, htmlKb: 28 },
  // Every option of a decision side by side, with its pictures.
  '/deciding': decision,
  '/deciding/*': decision,
};

export function getBudget(route: string, isInteractive: boolean): Budget {
  const family = route.replace(/[^/]+$/, '*');
  return exceptions[route] ?? exceptions[family] ?? (isInteractive ? interactivePage : staticPage);
}
