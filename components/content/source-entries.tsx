import type { SourceView } from '@/lib/views/sources-view';

/** Every source with what it found and how far it was checked. */
export function SourceEntries({ sources }: { sources: SourceView[] }) {
  return (
    <ul className="mt-4 max-w-[65ch] space-y-8">
      {sources.map((source) => (
        <li key={source.id} id={source.id}>
          <h3 className="text-lg">{source.heading}</h3>
          <p>
            {source.isTitleExact ? <cite>{source.title}</cite> : source.title}. {source.publication}
          </p>
          <p className="mt-1">{source.finding}</p>
          <p className="mt-1 text-base text-muted">
            {source.kind}. {source.checked}.
          </p>
          <ul className="flex flex-wrap gap-x-6 *:min-w-0">
            {source.links.map(({ label, href }) => (
              <li key={href}>
                <a href={href} className="inline-block max-w-full py-2 text-base">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
