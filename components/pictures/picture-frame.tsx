import type { ReactNode } from 'react';

/** The frame of every picture: what it shows, which is its name, the picture itself, and its source below. */
export function PictureFrame({
  title,
  caption,
  children,
}: {
  title: string;
  caption: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure aria-label={title} className="my-6 border border-line bg-surface p-4">
      <p className="font-heading font-bold">{title}</p>
      {children}
      <figcaption className="mt-3 text-base text-muted">{caption}</figcaption>
    </figure>
  );
}
