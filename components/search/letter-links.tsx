/** The letters of an index, as links to where each begins. */
export function LetterLinks({ letters }: { letters: { letter: string; anchor: string }[] }) {
  return (
    <nav aria-label="Letters" className="mt-6 print:hidden">
      <ul className="flex flex-wrap text-lg">
        {letters.map(({ letter, anchor }) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="inline-flex min-h-11 min-w-11 items-center justify-center"
            >
              {letter === '0' ? '0–9' : letter}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
