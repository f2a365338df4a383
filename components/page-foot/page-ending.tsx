import type { PageEndingView } from '@/lib/views/page-foot/page-ending-view';
import { PhoneLink } from '../contact/phone-link';
import { HelpEnding } from './help-ending';
import { NextSteps } from './next-steps';

/**
 * The end of a page: how to ask, or only where to go next; in a crisis, whom to call and nothing
 * else.
 */
export function PageEnding({ ending }: { ending: PageEndingView }) {
  switch (ending.kind) {
    case 'help':
      return <HelpEnding help={ending.help} companion={ending.companion} />;
    case 'links':
      return <NextSteps links={ending.links} />;
    case 'enquiry':
      return (
        <>
          <section aria-labelledby="page-ask" className="mt-6 max-w-measure">
            <h2 id="page-ask" className="text-xl">
              Ask us
            </h2>
            {ending.phones.map((phone) => (
              <p key={phone.href} className="mt-2">
                {phone.label}: <PhoneLink phone={phone} />
              </p>
            ))}
            <p>
              <a href={ending.contactHref} className="inline-block py-2">
                How to reach us
              </a>
              {ending.answer && ` ${ending.answer}`}
            </p>
          </section>
          <NextSteps links={ending.links} />
        </>
      );
  }
}
