import type { ShortFactView } from '@/lib/views/pages/clinic/home-view';

/** The key facts in a few lines, beside the text on a wide screen; on a phone they are only in the text. */
export function ShortFacts({ facts }: { facts: ShortFactView[] }) {
  return (
    <section
      aria-labelledby="page-short"
      className="border-t-4 border-accent bg-surface p-4 max-lg:hidden"
    >
      <h2 id="page-short" className="text-xl">
        In short
      </h2>
      <dl className="mt-2 ruled">
        {facts.map(({ label, text, note, href }) => (
          <div key={label} className="py-2">
            <dt className="text-base text-muted">{label}</dt>
            <dd>
              {href ? (
                <a href={href} className="inline-block py-2 font-bold leading-snug">
                  {text}
                </a>
              ) : (
                <strong>{text}</strong>
              )}
              {note && <span className="block text-base text-muted">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
