import type { ReactNode } from 'react';

/**
 * What an index has at one letter: folded, so that the letters can be taken in, and in full on paper.
 * The children carry the letter's anchor: a link to what is folded opens it, one to its title does not.
 */
export function LetterSection({ letter, children }: { letter: string; children: ReactNode }) {
  return (
    <details className="fold border-b border-line">
      <summary className="min-h-11 cursor-pointer py-2">
        <h2 className="inline text-xl">{letter === '0' ? '0–9' : letter}</h2>
      </summary>
      <div className="pb-4">{children}</div>
    </details>
  );
}
