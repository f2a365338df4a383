import type { FurtherReadingView } from '@/lib/views/facts/purpose-view';

/** How new the sources of a page are, and independent places to read on. */
export function FurtherReading({
  reading: { searchedUntil, places },
}: {
  reading: FurtherReadingView;
}) {
  return (
    <section aria-labelledby="page-reading" className="mt-8 max-w-measure">
      <details className="fold border-y border-line">
        <summary className="min-h-11 cursor-pointer py-2">
          <h2 id="page-reading" className="inline text-xl">
            Further reading
          </h2>{' '}
          <span className="text-muted">({places.length})</span>
        </summary>
        <p>
          These places are independent of us. We last looked for sources on{' '}
          <strong>{searchedUntil}</strong>. Newer studies may say something different.
        </p>
        <ul className="mt-2 list-disc stack-2 pb-4 pl-6">
          {places.map(({ label, href, why }) => (
            <li key={href}>
              <a href={href}>{label}</a>: {why}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
