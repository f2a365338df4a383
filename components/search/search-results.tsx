import type { Ref } from 'react';
import type { SearchDocument } from '@/lib/search/search-index';

/**
 * The answers that were found, the best first.
 *
 * @param headingRef of the heading, which takes the focus when the search is sent
 */
export function SearchResults({
  results,
  headingRef,
}: {
  results: readonly SearchDocument[];
  headingRef?: Ref<HTMLHeadingElement>;
}) {
  if (results.length === 0) return null;
  return (
    <section aria-labelledby="page-results" className="mt-6 max-w-measure">
      <h2 id="page-results" ref={headingRef} tabIndex={-1} className="text-xl">
        Answers
      </h2>
      <ol className="[&_a]:inline-block [&_a]:py-2 [&_li]:border-b [&_li]:border-line [&_li]:py-2">
        {results.map((document) => (
          <li key={document.href}>
            <a href={document.href}>{toTitle(document)}</a>
            {document.snippet && <p className="text-base text-muted">{document.snippet}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function toTitle({ kind, title, page }: SearchDocument): string {
  if (kind === 'term') return `What “${title}” means`;
  return page === undefined ? title : `${page}: ${title}`;
}
