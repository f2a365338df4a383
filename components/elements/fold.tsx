import { Children, type ReactNode } from 'react';

/** What only some readers want to know: folded on a screen, in full on paper. */
export function Fold({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <details className="fold more">
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}

/** A section that is folded below its own heading, the first of the children. */
export function FoldedSection({ children }: { children: ReactNode }) {
  const [heading, ...text] = Children.toArray(children);
  return <Fold label={heading}>{text}</Fold>;
}
