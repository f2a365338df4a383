import { joinPath } from '../../../load/files/file-path';
import { lockfileName } from '../../../references/url-lockfile';
import type { Rule } from '../../rule';

/** Without it nobody would notice that a referrer's link has broken. */
export const lockfileKept: Rule = {
  id: 'lockfile-kept',
  severity: 'error',
  message: 'lists every URL that was published, and is missing',
  fix: `bring it back with git restore ${lockfileName}; only a new clinic begins with an empty one`,
  check: ({ contentDir, lockfile, allItems }) =>
    lockfile || allItems.length === 0
      ? []
      : [
          {
            file: joinPath(contentDir, lockfileName),
            sentence: `the record of every URL that was published is missing: bring it back with git restore ${joinPath(contentDir, lockfileName)}; only a new clinic begins with an empty file`,
          },
        ],
};
