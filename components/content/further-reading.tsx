import type { FurtherReadingView } from '@/lib/views/facts/purpose-view';

/** How new the sources of a page are, and independent places to read on. */
export function FurtherReading({
  reading: { searchedUntil, places },
}: {
  reading: FurtherReadingView;
}) {
  return (
    <section aria-labelledby="page-reading" className="mt-10">
      <h2 id="page-reading" className="text-xl">
        Read on elsewhere
      </h2>
      <p className="mt-2">These places are independent of us.</p>
      <ul className="mt-2 list-disc space-y-1 pl-6">
        {places.map(({ label, href, why }) => (
          <li key={href}>
            <a href={href}>{label}</a>: {why}
          </li>
        ))}
      </ul>
      <p className="mt-2">
        We looked for sources until <strong>{searchedUntil}</strong>. Newer studies may say
        something else.
      </p>
    </section>
  );
}
