import type { CitedSourceView } from '@/lib/views/text/article';

/** The sources that a page cites, with the numbers that the text uses. */
export function SourceList({ sources }: { sources: CitedSourceView[] }) {
  if (sources.length === 0) return null;
  return (
    <section aria-labelledby="page-sources" className="mt-12 max-w-[65ch]">
      <h2 id="page-sources" className="text-xl">
        Sources of this page
      </h2>
      <ol className="mt-3 list-decimal space-y-2 pl-8 text-base">
        {sources.map((source) => (
          <li key={source.anchor} id={source.anchor} data-print={source.printed ?? ''}>
            {source.authors}, {source.year}: <a href={source.href}>{source.title}</a>.{' '}
            {source.publication}
          </li>
        ))}
      </ol>
    </section>
  );
}
