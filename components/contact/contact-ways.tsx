import type { ContactView } from '@/lib/views/pages/clinic/contact-view';
import { PhoneLink } from './phone-link';

/**
 * How to reach a person: by telephone first, if there is a number.
 *
 * @param formHref absent on a site that takes no enquiries
 */
export function ContactWays({
  phones,
  answer,
  formHref,
}: Pick<ContactView, 'phones' | 'answer'> & { formHref: string | undefined }) {
  if (phones.length === 0 && !formHref) return null;
  return (
    <section aria-labelledby="page-reach" className="max-w-measure">
      <h2 id="page-reach" className="text-2xl">
        How to reach us
      </h2>
      <dl className="mt-2 ruled">
        {phones.map((phone) => (
          <div key={phone.href} className="py-2">
            <dt className="text-base text-muted">{phone.label}</dt>
            <dd>
              <PhoneLink phone={phone} />
            </dd>
          </div>
        ))}
        {formHref && (
          <div className="py-2">
            <dt className="text-base text-muted">In writing</dt>
            <dd>
              <a href={formHref} className="inline-block py-2 font-bold">
                Use the form
              </a>
              {answer && <span className="block text-base text-muted">{answer}</span>}
            </dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** What happens after someone has written, step by step. */
export function ContactSteps({ steps }: Pick<ContactView, 'steps'>) {
  if (steps.length === 0) return null;
  return (
    <ol className="mt-2 max-w-measure list-decimal stack-2 pl-6">
      {steps.map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}
