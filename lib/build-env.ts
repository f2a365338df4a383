import { z } from 'zod';
import { routes } from './routes';

/** Hosts that build the site and serve its files, and run no server of ours. */
const staticHosts = { VERCEL: 'Vercel', NETLIFY: 'Netlify', CF_PAGES: 'Cloudflare Pages' } as const;

/** Settings that take effect when the site is built (see .env.example). */
export type BuildEnv = {
  /** What the form posts to: a path of this site's server, an address elsewhere, or nothing at all. */
  enquiryEndpoint: string | null;
  /** The static host that runs the build, where it has said so. */
  staticHost: string | undefined;
  /** Whether pages may be heavier than lib/static-html/budgets.ts allows. */
  ignoresBudgets: boolean;
};

/** @throws Error naming the setting that cannot be used */
export function readBuildEnv(source: Record<string, string | undefined> = process.env): BuildEnv {
  const [, staticHost] = Object.entries(staticHosts).find(([name]) => source[name]) ?? [];
  const endpoint = source.ENQUIRY_ENDPOINT?.trim() || (staticHost ? 'none' : routes.api.contact);
  return {
    enquiryEndpoint: endpoint === 'none' ? null : toEndpoint(endpoint),
    staticHost,
    ignoresBudgets: source.PAGE_BUDGETS?.trim() === 'off',
  };
}

/** Where the server is that takes enquiries, when that is elsewhere. */
export function toEndpointOrigin(endpoint: string | null): string | undefined {
  return endpoint === null || endpoint.startsWith('/') ? undefined : new URL(endpoint).origin;
}

function toEndpoint(endpoint: string): string {
  if (endpoint === routes.api.contact) return endpoint;
  if (!endpointSchema.safeParse(endpoint).success) {
    throw new Error(
      'ENQUIRY_ENDPOINT must be the address of the server that takes enquiries, like https://enquiries.clinic.example, or none for a site without a form',
    );
  }
  return new URL(routes.api.contact, endpoint).href;
}

/** An origin alone, since the server's paths are known; without https only on this computer. */
const endpointSchema = z.url({ protocol: /^https?$/ }).refine((text) => {
  const url = new URL(text);
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  const isBare = url.href === `${url.origin}/` || url.href === `${url.origin}${routes.api.contact}`;
  return isBare && (url.protocol === 'https:' || isLocal);
});
