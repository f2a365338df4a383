import type { ComparedSectionView, DecisionView } from '@/lib/views/pages/decision-view';

/** One question after the other, with a way to what each option says to it. */
export function ByQuestion({
  part: { anchor, title },
  compared,
}: {
  part: DecisionView['parts']['by-question'];
  compared: ComparedSectionView[];
}) {
  return (
    <section aria-labelledby={anchor} className="mt-12 print:hidden">
      <h2 id={anchor} className="text-2xl">
        {title}
      </h2>
      <p className="mt-2 max-w-[65ch]">
        Every option answers the same questions. Follow one question through all of them; a link
        opens the option at that place.
      </p>
      <dl className="mt-3 border-t border-line">
        {compared.map((section) => (
          <div key={section.anchor} className="border-b border-line py-2">
            <dt id={section.anchor} className="font-bold">
              {section.title}
            </dt>
            <dd className="mt-0 flex flex-wrap gap-x-4">
              {section.links.map(({ label, href }) => (
                <a key={href} href={href} className="inline-block py-2">
                  {label}
                </a>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
