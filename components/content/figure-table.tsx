import type { FigureView } from '@/lib/views/figure-view';

/** The clinic's own numbers beside what is usual elsewhere. On a phone each number is a small block. */
export function FigureTable({ figures }: { figures: FigureView[] }) {
  if (figures.length === 0) return null;
  return (
    <section aria-label="Key facts" className="mt-6 max-w-3xl border border-line bg-surface">
      <h2 className="border-b border-line px-4 py-3 text-xl">Key facts</h2>
      <dl className="divide-y divide-line">
        {figures.map((figure) => (
          <div key={figure.label} className="px-4 py-3 sm:grid sm:grid-cols-[1fr_2fr] sm:gap-4">
            <dt className="text-muted">{figure.label}</dt>
            <dd>
              <p className="font-bold">At this clinic: {figure.here}</p>
              {figure.elsewhere && <p>Elsewhere and in studies: {figure.elsewhere}</p>}
              <p className="text-base text-muted">{figure.confirmation}</p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
