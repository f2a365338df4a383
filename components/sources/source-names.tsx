import type { SourceLetterView } from '@/lib/views/pages/reading/sources-view';

/**
 * The names of all sources, where there are too many for one page, as links to what each found. An
 * entry has the anchor of its source, so links that others made lead to it.
 */
export function SourceNames({ letters }: { letters: SourceLetterView[] }) {
  return (
    <ul className="mt-4 max-w-measure stack-2 leading-snug [&_a]:inline-block [&_a]:py-2 [&_li]:scroll-mt-24">
      {letters.flatMap(({ href, items }) =>
        items.map(({ id, aliases, heading, title }) => (
          <li key={id} id={id}>
            {aliases.map((alias) => (
              <span key={alias} id={alias} />
            ))}
            <a href={`${href}#${id}`}>{heading}</a>: {title}
          </li>
        )),
      )}
    </ul>
  );
}
