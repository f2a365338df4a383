import { closest } from 'fastest-levenshtein';
import { joinPath } from '../../../load/files/file-path';
import { listUrls, lockfileName } from '../../../references/urls/url-lockfile';
import type { Finding, LintContext, Rule } from '../../rule';

/** Without it nobody would notice that a referrer's link has broken. */
export const lockfileKept: Rule = {
  id: 'lockfile-kept',
  severity: 'error',
  message: 'lists every URL that was published, and is missing or has been changed by hand',
  fix: `run npm run check -- --fix, which brings back what git has; only a new clinic begins with an empty ${lockfileName}`,
  isFixable: true,
  check: (context) => {
    const { contentDir, lockfile, committedUrls, allItems } = context;
    if (allItems.length === 0) return [];
    const file = joinPath(contentDir, lockfileName);
    const kept = new Set(lockfile?.lines);
    const missing = committedUrls.filter((url) => !kept.has(url));
    if (!lockfile) {
      const addition = missing.length > 0 ? toAddition(file, missing) : undefined;
      const fix = addition
        ? 'run npm run check -- --fix, which brings it back as git has it'
        : `bring it back with git restore ${file}; only a new clinic begins with an empty file`;
      const sentence = `the record of every URL that was published is missing: ${fix}`;
      return [{ file, sentence, ...(addition && { addition }) }];
    }
    const changed = findTyped(context).map(({ url, line }): Finding => {
      const was = missing.length > 0 ? closest(url, missing) : undefined;
      if (was === undefined) {
        const sentence = `${url} leads nowhere, and was not recorded when the file was last committed: delete this line`;
        return { file, line, words: url, sentence, loses: [url] };
      }
      missing.splice(missing.indexOf(was), 1);
      const sentence = `this line was ${was} when the file was last committed, and nobody changes it by hand: run npm run check -- --fix, which brings it back, or git restore ${file}`;
      return { file, line, words: url, sentence, replacement: was };
    });
    if (missing.length === 0) return changed;
    const sentence = `${missing.join(', ')} was recorded and is not any more, so nobody would notice if links to it broke: run npm run check -- --fix, which brings it back`;
    return [...changed, { file, sentence, addition: toAddition(file, missing) }];
  },
};

function toAddition(file: string, lines: string[]) {
  return { file, lines, isRestored: true };
}

/** Lines that lead nowhere, and that git does not have. */
function findTyped({ lockfile, committedUrls, allItems, unread }: LintContext) {
  if (!lockfile || committedUrls.length === 0) return [];
  const committed = new Set(committedUrls);
  const typed = lockfile.lines.flatMap((url, index) =>
    url === '' || committed.has(url) ? [] : [{ url, line: index + 1 }],
  );
  if (typed.length === 0) return [];
  const { urls, unknownPages } = listUrls(allItems, unread);
  return typed.filter(({ url }) => !urls.has(url) && !unknownPages.has(url.replace(/#.*$/, '')));
}
