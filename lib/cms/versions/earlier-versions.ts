import { cmsPath } from '../cms-headers.mjs';

/** How a file was before, and who has it. */
export type EarlierVersion = {
  /** What tells it from others in a list. */
  key: string;
  /** When it was submitted, or replaced by what was saved here; in milliseconds. */
  at: number;
  /** `submitted`: git has it, with what was said of it. `replaced`: this browser kept it. */
  origin: 'submitted' | 'replaced';
  summary: string;
  /** @throws Error if it is not there any more */
  read: () => Promise<string>;
};

/** Where the browser keeps what is saved over. */
const cacheName = 'earlier-versions';

/** How many versions of a file the browser keeps. */
const mostKept = 10;

/** Nothing answers at this path: it names what is kept. */
function toPath(name: string): string {
  return `${cmsPath}/kept/${name}`;
}

/**
 * Keeps the text of a file that is about to be saved over, whether git has it or not. No save waits for
 * room in the browser.
 */
export async function keepVersion(name: string, text: string, now = Date.now()): Promise<void> {
  try {
    await keep(name, text, now);
  } catch (error) {
    reportError(error);
  }
}

async function keep(name: string, text: string, now: number) {
  const cache = await caches.open(cacheName);
  await cache.put(`${toPath(name)}?at=${now}`, new Response(text));
  const kept = await cache.keys(toPath(name), { ignoreSearch: true });
  const oldest = [...kept].sort((a, b) => readTime(b) - readTime(a)).slice(mostKept);
  await Promise.all(oldest.map((request) => cache.delete(request)));
}

/** The versions of a file that can be had from here, the newest first. */
export async function listEarlierVersions(name: string): Promise<EarlierVersion[]> {
  const found = await Promise.all([listKept(name), listSubmitted(name)]);
  return found.flat().sort((a, b) => b.at - a.at);
}

async function listKept(name: string): Promise<EarlierVersion[]> {
  // Browsers keep nothing for a site without https.
  if (!window.isSecureContext) return [];
  const cache = await caches.open(cacheName);
  const requests = await cache.keys(toPath(name), { ignoreSearch: true });
  return requests.map((request) => ({
    key: request.url,
    at: readTime(request),
    origin: 'replaced',
    summary: '',
    read: async () => readText(await cache.match(request)),
  }));
}

function readTime({ url }: Request): number {
  return Number(new URL(url).searchParams.get('at'));
}

/** Only `npm run dev` has a server that can ask git (app/admin/versions). */
async function listSubmitted(name: string): Promise<EarlierVersion[]> {
  const url = `${cmsPath}/versions?file=${encodeURIComponent(name)}`;
  const answer = await fetch(url);
  if (!answer.ok) return [];
  const versions: { id: string; submittedAt: string; summary: string }[] = await answer.json();
  return versions.map(({ id, submittedAt, summary }) => ({
    key: id,
    at: Date.parse(submittedAt),
    origin: 'submitted',
    summary,
    read: async () => readText(await fetch(`${url}&id=${id}`)),
  }));
}

async function readText(answer: Response | undefined): Promise<string> {
  if (!answer?.ok) throw new Error('this version is not there any more');
  return answer.text();
}
