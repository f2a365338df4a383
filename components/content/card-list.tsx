import type { ReactNode } from 'react';
import type { CardView } from '@/lib/views/card-view';

/**
 * Links with a sentence each, in one column on a phone and two or three beyond.
 *
 * @param renderExtra what stands between the link and the sentence
 */
export function CardList<Item extends CardView>({
  cards,
  renderExtra,
}: {
  cards: Item[];
  renderExtra?: (card: Item) => ReactNode;
}) {
  return (
    <ul className="mt-4 grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <li key={card.href} className="border border-line bg-surface p-4">
          <h3 className="text-lg">
            <a href={card.href} className="inline-flex min-h-11 items-center">
              {card.label}
            </a>
          </h3>
          {renderExtra?.(card)}
          <p className="mt-1">{card.text}</p>
        </li>
      ))}
    </ul>
  );
}
