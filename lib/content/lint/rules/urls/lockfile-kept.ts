import { joinPath } from '../../../load/files/file-path';
import { lockfileName } from '../../../references/urls/url-lockfile';
import type { Rule } from '../../rule';

/** Without it nobody would notice that a referrer's link has broken. */
export const lockfileKept: Rule = {
  id: 'lockfile-kept',
  severity: 'error',
  message: 'lists every URL that was published, and is missing or has lost lines',
  fix: `run npm run check -- --fix, which brings back what git has; only a new clinic begins with an empty ${lockfileName}`,
  isFixable: true,
  check: ({ contentDir, lockfile, committedUrls, allItems }) => {
    if (allItems.length === 0) return [];
    const file = joinPath(contentDir, lockfileName);
    const kept = new Set(lockfile?.lines);
    const lines = committedUrls.filter((url) => !kept.has(url));
    const addition = lines.length > 0 ? { file, lines } : undefined;
    if (!lockfile) {
      const fix = addition
        ? 'run npm run check -- --fix, which brings it back as git has it'
        : `bring it back with git restore ${file}; only a new clinic begins with an empty file`;
      const sentence = `the record of every URL that was published is missing: ${fix}`;
      return [{ file, sentence, ...(addition && { addition }) }];
    }
    if (!addition) return [];
    const sentence = `${lines.join(', ')} was recorded and is not any more, so nobody would notice if links to it broke: run npm run check -- --fix, which brings it back`;
    return [{ file, sentence, addition }];
  },
};
