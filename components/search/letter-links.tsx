/** The letters of an index, as links to where each begins. */
export function LetterLinks({ letters }: { letters: { letter: string; anchor: string }[] }) {
  return (
    <nav aria-label="Letters" className="mt-6 print:hidden">
      <ul className="flex flex-wrap [&_a]:flex [&_a]:size-11 [&_a]:items-center [&_a]:justify-center [&_a]:text-lg">
        {letters.map(({ letter, anchor }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{letter === '0' ? '0–9' : letter}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
