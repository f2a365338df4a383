import { Fragment } from 'react';
import type { SearchTarget, SearchWord } from '@/lib/search/search-index';

type Props = { id: string; items: readonly SearchWord[]; targets: readonly SearchTarget[] };

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
        <Word key={item.word} {...item} all={targets} />
      ))}
    </ul>
  );
}

/** A word that is the name of what it leads to is the link itself. */
function Word({ word, targets, all }: SearchWord & { all: readonly SearchTarget[] }) {
  const own = targets.flatMap((target) => all[target] ?? []);
  const [first] = own;
  const isName = first && toLabel(first) === word;
  return (
    <li>
      {!isName && `${word}: `}
      {own.map((target, index) => (
        <Fragment key={target.href}>
          {index > 0 && ' · '}
          <a href={target.href}>{toLabel(target)}</a>
        </Fragment>
      ))}
    </li>
  );
}

function toLabel({ kind, title, page }: SearchTarget): string {
  return kind === 'term' ? `what “${title}” means` : (page ?? title);
}
