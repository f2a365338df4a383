import type { IndexLetterView, IndexWordView } from '@/lib/views/search/word-index';

/**
 * Every word with what it leads to. There are many, so a letter styles its parts and they carry no
 * classes.
 */
export function WordIndex({ letters }: { letters: IndexLetterView[] }) {
  return letters.map(({ letter, anchor, words }) => (
    <section key={anchor} className="mt-8">
      <h2 id={anchor} className="border-b border-line text-2xl">
        {letter === '0' ? '0–9' : letter}
      </h2>
      <ul className="mt-2 gap-x-12 text-base leading-snug lg:columns-2 [&_a]:inline-block [&_a]:py-1 [&_li]:break-inside-avoid [&_li]:py-1 [&_li]:pl-4 [&_li]:-indent-4">
        {words.map((word) => (
          <Word key={word.word} {...word} />
        ))}
      </ul>
    </section>
  ));
}

/** A word that is the name of what it leads to is the link itself. */
function Word({ word, links }: IndexWordView) {
  const [first, ...others] = links;
  const isName = first?.label === word;
  return (
    <li>
      {isName ? <a href={first.href}>{word}</a> : word}
      {(isName ? others : links).map(({ label, href }, index) => (
        <span key={href}>
          {index === 0 && !isName ? ': ' : ' · '}
          <a href={href}>{label}</a>
        </span>
      ))}
    </li>
  );
}
