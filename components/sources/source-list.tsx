import { Fragment } from 'react';
import type { CitedSourceView } from '@/lib/views/text/citations';

/**
 * The sources that a page cites, with the numbers that the text uses: folded on a screen, where a citation
 * opens them, and with where to find each on paper. Each leads to its full entry on the page of sources, and
 * back to where it is cited first. There are many, so the list styles its parts (citations.css).
 */
export function SourceList({ sources }: { sources: CitedSourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="page-sources" className="mt-8 max-w-measure">
      <details className="fold border-y border-line">
        <summary className="min-h-11 cursor-pointer py-2">
          <h2 id="page-sources" className="inline text-xl">
            Sources used here
          </h2>{' '}
          <span className="text-muted">({sources.length})</span>
        </summary>
        <ol className="source-list">
          {sources.map((source) => (
            <li key={source.anchor} id={source.anchor} data-print={source.printed ?? ''}>
              {source.authors}, {source.year}: <a href={source.href}>{source.title}</a>.{' '}
              {source.citedAt && (
                <a href={source.citedAt} aria-label="Back to the text">
                  ↑
                </a>
              )}
            </li>
          ))}
        </ol>
      </details>
    </section>
  );
}

/** The sources of a number, as small figures. One with an anchor is its source’s first mention. */
export function Citations({
  citations,
}: {
  citations: { number: number; href: string; anchor?: string | undefined }[];
}) {
  return citations.map(({ number, href, anchor }, index) => (
    <Fragment key={href}>
      {index > 0 && '\u00a0'}
      <sup id={anchor}>
        <a href={href} aria-label={`Source ${number}`}>
          {number}
        </a>
      </sup>
    </Fragment>
  ));
}
