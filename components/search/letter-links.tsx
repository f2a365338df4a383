type Letter = { letter: string; anchor: string; href?: string };

/**
 * The letters of an index, as links to where each begins. Where that is another page, the link has the
 * letter's anchor.
 */
export function LetterLinks({ letters }: { letters: Letter[] }) {
  return (
    <nav aria-label="Letters" className="mt-6 print:hidden">
      <ul className="flex flex-wrap text-lg">
        {letters.map(({ letter, anchor, href = `#${anchor}` }) => (
          <li key={anchor} id={href.startsWith('#') ? undefined : anchor}>
            <a href={href} className="inline-flex min-h-11 min-w-11 items-center justify-center">
              {letter === '0' ? '0–9' : letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
