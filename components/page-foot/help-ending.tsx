import type { HelpView, LinkView } from '@/lib/views/site/shell-view';

/** The end of a page that somebody in a crisis may read: call, tell someone, and no offers. */
export function HelpEnding({
  help: { emergency, helplines },
  companion,
}: {
  help: HelpView;
  companion: LinkView | undefined;
}) {
  return (
    <section aria-labelledby="page-ending-help" className="callout danger mt-8 max-w-measure">
      <h2 id="page-ending-help" className="callout-title">
        If you need help now
      </h2>
      <div>
        <ul className="stack-2">
          <li>
            <strong>Call</strong> <Phone number={emergency.number} href={emergency.href} /> or go to
            your nearest emergency unit.
          </li>
          {helplines.slice(0, 1).map(({ name, phone, phoneHref, when }) => (
            <li key={name}>
              <strong>Talk</strong> to {name}, {when}: <Phone number={phone} href={phoneHref} />
            </li>
          ))}
          <li>
            <strong>Tell someone</strong> near you, and ask them to stay with you. You do not have
            to find the right words.
          </li>
          {companion && (
            <li>
              <strong>For whoever is with you:</strong>{' '}
              <a href={companion.href} className="py-2">
                {companion.label}
              </a>
            </li>
          )}
        </ul>
      </div>
    </section>
  );
}

function Phone({ number, href }: { number: string; href: string }) {
  return (
    <a href={href} className="py-2 font-bold">
      {number}
    </a>
  );
}
