import type { ReactNode } from 'react';

/** A page's title, its answer in a few sentences, and what belongs right beside them. */
export function PageIntro({
  title,
  summary,
  children,
}: {
  title: string;
  summary: string;
  children?: ReactNode;
}) {
  return (
    <header className="max-w-[50rem]">
      <h1 className="mt-4 text-3xl sm:text-4xl">{title}</h1>
      <p className="mt-4 max-w-[60ch] text-xl leading-normal text-muted">{summary}</p>
      {children}
    </header>
  );
}
