import type { ReactNode } from 'react';

/**
 * A page's title, its summary, and whatever belongs directly below them.
 *
 * @param lead an emergency box, which comes before everything except the title
 */
export function PageIntro({
  title,
  summary,
  lead,
  children,
}: {
  title: string;
  summary: string;
  lead?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <header className="max-w-measure">
      <h1>{title}</h1>
      {lead && <div className="mt-4">{lead}</div>}
      <p className="mt-4 text-lg text-muted sm:text-xl">{summary}</p>
      {children}
    </header>
  );
}
