import type { CardView } from '@/lib/views/facts/card-view';

/**
 * Links with a sentence each: one column on a phone, two on wider screens.
 *
 * @param heading the level of their headings
 */
export function CardList({
  cards,
  heading: Heading = 'h3',
}: {
  cards: CardView[];
  heading?: 'h2' | 'h3';
}) {
  return (
    <ul className="mt-4 grid list-none gap-x-8 pl-0 gap-y-6 sm:grid-cols-2">
      {cards.map((card) => (
        <li key={card.href} className="border-t-4 border-accent pt-2">
          <Heading className="text-lg">
            <a href={card.href} className="inline-block py-2 leading-snug">
              {card.label}
            </a>
          </Heading>
          <p className="text-base">{card.text}</p>
        </li>
      ))}
    </ul>
  );
}
