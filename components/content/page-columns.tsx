import type { ReactNode } from 'react';

/**
 * The one grid of the site (page.css, `.page`): a column for text, whose width everything in it
 * shares, and on a wide screen a second one for what stays in sight beside it.
 *
 * @param top the title and whatever comes before the second column on a phone
 * @param side what is between the top and the text on a phone
 */
export function PageColumns({
  top,
  side,
  children,
}: {
  top: ReactNode;
  side?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="page">
      <div>{top}</div>
      <div className="page-side">
        <div className="lg:stack-8">{side}</div>
      </div>
      <div className="page-text">{children}</div>
    </div>
  );
}
