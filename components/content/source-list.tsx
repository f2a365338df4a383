import type { CitedSourceView } from '@/lib/views/text/article';

type Props = { sources: CitedSourceView[] };

/** More than these are folded; a citation in the text opens them. */
const mostShown = 12;

/** The sources that a page cites, with the numbers that the text uses. */
export function SourceList({ sources }: Props) {
  if (sources.length === 0) return null;
  const title = (
    <h2 id="page-sources" className="inline text-xl">
      Sources of this page
    </h2>
  );
  return (
    <section aria-labelledby="page-sources" className="mt-12 max-w-[65ch]">
      {sources.length > mostShown ? (
        <details className="fold">
          <summary className="min-h-11 cursor-pointer py-2">
            {title} <span className="text-muted">{sources.length}</span>
          </summary>
          <Entries sources={sources} />
        </details>
      ) : (
        <>
          {title}
          <Entries sources={sources} />
        </>
      )}
    </section>
  );
}

function Entries({ sources }: Props) {
  return (
    <ol className="mt-3 list-decimal space-y-2 pl-8 text-base">
      {sources.map((source) => (
        <li key={source.anchor} id={source.anchor} data-print={source.printed ?? ''}>
          {source.authors}, {source.year}: <a href={source.href}>{source.title}</a>.{' '}
          {source.publication}
        </li>
      ))}
    </ol>
  );
}
