import { routes } from './routes';

/** Hosts that build the site and serve its files, but cannot run our server. */
const staticHosts = { VERCEL: 'Vercel', NETLIFY: 'Netlify', CF_PAGES: 'Cloudflare Pages' } as const;

/** Settings that take effect at build time (see .env.example). */
type BuildEnv = {
  /** What the form posts to: a path of this site's server, a URL elsewhere, or nothing at all. */
  enquiryEndpoint: string | null;
  /** The static host that runs the build, if it identifies itself. */
  staticHost: string | undefined;
  /**
   * False with PREVIEW=off: the site does not say that it is a preview, for tests and benchmarks.
   * Always true where drafts are shown.
   */
  isPreviewShown: boolean;
  /** True with DRAFTS=shown: a site to look at, with its drafts, marked, that is never indexed. */
  areDraftsShown: boolean;
  /** Whether pages may exceed the budgets in lib/static-html/weights/budgets.ts. */
  ignoresBudgets: boolean;
};

/** @throws Error naming the invalid setting */
export function readBuildEnv(source: Record<string, string | undefined> = process.env): BuildEnv {
  const [, staticHost] = Object.entries(staticHosts).find(([name]) => source[name]) ?? [];
  const areDraftsShown = readDrafts(source.DRAFTS?.trim());
  const endpoint = source.ENQUIRY_ENDPOINT?.trim() || (staticHost ? 'none' : routes.api.contact);
  return {
    enquiryEndpoint: endpoint === 'none' ? null : toEndpoint(endpoint),
    staticHost,
    isPreviewShown: readPreview(source.PREVIEW?.trim()) || areDraftsShown,
    areDraftsShown,
    // What is not finished may still be too long.
    ignoresBudgets: source.PAGE_BUDGETS?.trim() === 'off' || areDraftsShown,
  };
}

function readDrafts(value: string | undefined): boolean {
  if (value && value !== 'shown' && value !== 'hidden') {
    throw new Error('DRAFTS must be shown or hidden, or be left out');
  }
  return value === 'shown';
}

function readPreview(value: string | undefined): boolean {
  if (value && value !== 'off') throw new Error('PREVIEW must be off, or be left out');
  return !value;
}

function toEndpoint(endpoint: string): string {
  if (endpoint === routes.api.contact) return endpoint;
  if (!isEndpoint(endpoint)) {
    throw new Error(
      'ENQUIRY_ENDPOINT must be the URL of the server that takes enquiries, like https://enquiries.clinic.example, or none for a site without a form',
    );
  }
  return new URL(routes.api.contact, endpoint).href;
}

/** An origin only, since the server's paths are known; http is allowed only for this computer. */
function isEndpoint(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { href, origin, protocol, hostname } = new URL(text);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  const isBare = href === `${origin}/` || href === `${origin}${routes.api.contact}`;
  return isBare && (protocol === 'https:' || (isLocal && protocol === 'http:'));
}
