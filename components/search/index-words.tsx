import { Fragment } from 'react';
import type { IndexWord, WordIndexView } from '@/lib/views/search/word-index';

type Props = { id: string; items: IndexWord[]; targets: WordIndexView['targets'] };

/**
 * The words of one letter with what each leads to. There are many, so the list styles its parts and
 * they carry no classes.
 */
export function IndexWords({ id, items, targets }: Props) {
  return (
    <ul
      id={id}
      className="scroll-mt-24 gap-x-12 text-base lg:columns-2 [&_a]:py-1 [&_li]:break-inside-avoid [&_li]:py-1 [&_li]:pl-4 [&_li]:-indent-4"
    >
      {items.map((item) => (
        <Word key={item.word} {...item} links={targets} />
      ))}
    </ul>
  );
}

/** A word that is the name of what it leads to is the link itself. */
function Word({ word, targets, links }: IndexWord & { links: WordIndexView['targets'] }) {
  const own = targets.flatMap((target) => links[target] ?? []);
  const [first] = own;
  const isName = first?.label === word;
  return (
    <li>
      {!isName && `${word}: `}
      {own.map(({ label, href }, index) => (
        <Fragment key={href}>
          {index > 0 && ' · '}
          <a href={href}>{label}</a>
        </Fragment>
      ))}
    </li>
  );
}
