import type { Finding, Rule } from '../../rule';
import { findOutsideLinks } from '../../texts/outside-links';

/** Hosts of documents that only their owner, or whoever is signed in, can open. */
const shared =
  /(?:^|\.)(?:sharepoint\.com|1drv\.ms|onedrive\.live\.com|docs\.google\.com|drive\.google\.com|forms\.gle|dropbox\.com|box\.com|icloud\.com|wetransfer\.com|we\.tl|teams\.microsoft\.com|outlook\.(?:office|live)\.com|mail\.google\.com|chatgpt\.com|claude\.ai)$/;

/** Hosts that only pass on, and see everybody who follows the link. */
const passingOn =
  /(?:^|\.)(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|l\.facebook\.com|lm\.facebook\.com|lnkd\.in|t\.co|bit\.ly|tinyurl\.com|goo\.gl|ow\.ly|buff\.ly|shorturl\.at)$/;

/** What advertisements and programs add to a URL. */
const tracking = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|igshid|msclkid)$/;

export const sharingLink: Rule = {
  id: 'sharing-link',
  severity: 'error',
  message: 'is a link for sharing or tracking, not the address of a page',
  fix: 'open it, and copy the address of the page itself; save a document as a PDF in files/',
  isFixable: true,
  check: ({ items }) =>
    items.flatMap(findOutsideLinks).flatMap(({ item, line, href, url }): Finding[] => {
      const problem = explain(url);
      if (problem === undefined) return [];
      const replacement = toClean(url, href);
      return [
        { file: item.path, line, words: href, sentence: `"${href}" ${problem}`, replacement },
      ];
    }),
};

function explain(url: URL): string | undefined {
  const { hostname, pathname } = url;
  const target = toTarget(url);
  if (passingOn.test(hostname) || target !== undefined) {
    const fix = target ?? 'the address of the page that opens';
    return `passes visitors on through another company, which sees them: write ${fix}`;
  }
  if (shared.test(hostname) || /^\/(?:a\/[^/]+\/)?file\/d\//.test(pathname)) {
    return 'leads to a shared document, which most visitors cannot open: save it as a PDF in files/ and link to that, or write what it says';
  }
  const [name] = [...url.searchParams.keys()].filter((key) => tracking.test(key));
  if (name !== undefined)
    return `tells that site where its visitors came from: delete ${name} from it`;
  return undefined;
}

/** Where a link leads that only passes on, if it says so itself. */
function toTarget({ hostname, pathname, searchParams }: URL): string | undefined {
  const isGoogle = /(?:^|\.)google\.[a-z.]+$/.test(hostname) && pathname === '/url';
  if (!isGoogle && !passingOn.test(hostname)) return undefined;
  return [searchParams.get('url'), searchParams.get('q'), searchParams.get('u')].find(
    (value): value is string => value !== null && /^https?:\/\//.test(value),
  );
}

function toClean(url: URL, href: string): string | undefined {
  const target = toTarget(url);
  if (target !== undefined) return target;
  const clean = new URL(url);
  for (const key of [...clean.searchParams.keys()]) {
    if (tracking.test(key)) clean.searchParams.delete(key);
  }
  return clean.href === url.href
    ? undefined
    : clean.href.replace(/\/$/, href.includes('/?') ? '/' : '');
}
