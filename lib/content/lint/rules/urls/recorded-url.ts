import { listUrls, lockfileName } from '../../../references/urls/url-lockfile';
import type { Finding, Rule } from '../../rule';

/** Like `npm ci`, which fails if package-lock.json lacks a package. */
export const recordedUrl: Rule = {
  id: 'recorded-url',
  severity: 'error',
  waitsForAll: true,
  message: `publishes URLs that ${lockfileName} does not record`,
  fix: `once nothing else is wrong, npm run check -- --fix records them; submit ${lockfileName} with your change`,
  isFixable: true,
  check: ({ allItems, unread, lockfile }) => {
    if (!lockfile) return [];
    const recorded = new Set(lockfile.lines);
    const missing = [...listUrls(allItems, unread).urls].filter(([url]) => !recorded.has(url));
    return allItems.flatMap((item): Finding[] => {
      const lines = missing.flatMap(([url, owner]) => (owner === item ? [url] : []));
      if (lines.length === 0) return [];
      const sentence = `${lockfileName} does not record ${lines.join(', ')}: once nothing else is wrong, npm run check -- --fix records them (on github.com, add each to ${lockfileName} as a line of its own, at its place in the alphabet); submit ${lockfileName} with your change`;
      return [{ file: item.path, sentence, addition: { file: lockfile.path, lines } }];
    });
  },
};
