import problems from '../../.contentlayer/problems.json';

/**
 * What `npm run check` found at its last run, for the development server to show over the last good
 * version of the page. A production build stops at the first problem, so there the list is empty.
 */
export function readContentProblems(): string[] {
  return process.env.NODE_ENV === 'development' ? problems : [];
}
