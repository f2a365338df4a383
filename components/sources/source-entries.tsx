import type { SourceView } from '@/lib/views/pages/reading/sources-view';

/**
 * Every source, with its finding and how far that was checked. There are many, so the list styles
 * its parts and the entries carry no classes.
 */
export function SourceEntries({ sources }: { sources: SourceView[] }) {
  return (
    <ul className="mt-4 max-w-measure stack-8 [&_a]:py-2 [&_h3]:text-lg [&_small]:text-base [&_small]:text-muted">
      {sources.map(
        ({
          id,
          aliases,
          heading,
          title,
          isTitleExact,
          publication,
          href,
          finding,
          withdrawn,
          note,
        }) => (
          <li key={id} id={id}>
            {aliases.map((alias) => (
              <span key={alias} id={alias} />
            ))}
            <h3>{heading}</h3>
            <p>
              {href ? (
                <a href={href}>{toTitle(title, isTitleExact)}</a>
              ) : (
                toTitle(title, isTitleExact)
              )}
              . {publication}
            </p>
            {withdrawn && (
              <p>
                <strong>{withdrawn}</strong>
              </p>
            )}
            <p>{finding}</p>
            <small>{note}</small>
          </li>
        ),
      )}
    </ul>
  );
}

/** The work's own title is set as a title; a description of it is not. */
function toTitle(title: string, isExact: boolean) {
  return isExact ? <cite>{title}</cite> : title;
}
