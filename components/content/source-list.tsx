import type { CitedSourceView } from '@/lib/views/text/article';

/**
 * The sources that a page cites, with the numbers that the text uses: folded on a screen, where a citation
 * opens them, and in full on paper. Each leads back to where it is cited first.
 */
export function SourceList({ sources }: { sources: CitedSourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="page-sources" className="mt-8">
      <details className="fold border-y border-line">
        <summary className="min-h-11 cursor-pointer py-2">
          <h2 id="page-sources" className="inline text-xl">
            Sources of this page
          </h2>{' '}
          <span className="text-muted">({sources.length})</span>
        </summary>
        <ol className="mb-4 list-decimal space-y-2 pl-8 text-base">
          {sources.map((source) => (
            <li key={source.anchor} id={source.anchor} data-print={source.printed ?? ''}>
              {source.authors}, {source.year}: <a href={source.href}>{source.title}</a>.{' '}
              {source.publication}{' '}
              {source.citedAt && (
                <a href={source.citedAt} aria-label="Back to the text" className="to-citation">
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
