import type { CardView } from '@/lib/views/parts/card-view';

/** Links with a sentence each: one column on a phone, two or three on wider screens. */
export function CardList({ cards }: { cards: CardView[] }) {
  return (
    <ul className="mt-4 grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
      {cards.map((card) => (
        <li key={card.href} className="border-t-2 border-accent pt-2">
          <h3 className="text-lg">
            <a href={card.href} className="inline-block py-2">
              {card.label}
            </a>
          </h3>
          <p className="text-base">{card.text}</p>
        </li>
      ))}
    </ul>
  );
}
