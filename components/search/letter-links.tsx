type Letter = { letter: string; anchor: string; href?: string };

/**
 * The letters of an index, as links to where each begins. Where that is another page, the link has the
 * letter's anchor.
 */
export function LetterLinks({ letters }: { letters: Letter[] }) {
  return (
    <nav aria-label="Letters" className="mt-6 print:hidden">
      <ul className="flex flex-wrap [&_a]:flex [&_a]:size-11 [&_a]:items-center [&_a]:justify-center [&_a]:text-lg">
        {letters.map(({ letter, anchor, href = `#${anchor}` }) => (
          <li key={anchor} id={href.startsWith('#') ? undefined : anchor}>
            <a href={href}>{letter === '0' ? '0–9' : letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
