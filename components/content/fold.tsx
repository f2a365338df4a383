import type { ReactNode } from 'react';

/** What only some readers want to know: folded on a screen, in full on paper. */
export function Fold({ label, children }: { label: string; children: ReactNode }) {
  return (
    <details className="fold more">
      <summary>{label}</summary>
      <div>{children}</div>
    </details>
  );
}
