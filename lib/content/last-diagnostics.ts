import diagnostics from '../../.contentlayer/diagnostics.json';

/**
 * What the last run of `npm run check` found. The development server shows it over the last good
 * version of the page. A production build stops at the first error, so there the list is empty.
 */
export function readContentDiagnostics(): string[] {
  return process.env.NODE_ENV === 'development' ? diagnostics : [];
}
