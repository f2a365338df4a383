import type { ReactNode } from 'react';

/** Something to fill in by hand: what it is, and lines to write on. */
export function WriteLines({ lines, children }: { lines: number; children: ReactNode }) {
  return (
    <div className="write break-inside-avoid">
      <p>{children}</p>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other name.
        <div key={index} className="h-8 border-b border-border print:h-6" />
      ))}
    </div>
  );
}
