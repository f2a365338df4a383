import type { PageEndingView } from '@/lib/views/page-foot/page-ending-view';
import { PhoneLink } from '../contact/phone-link';

/** How to ask, beside the text on a wide screen. The end of the page says the same, and is on every screen. */
export function AskAside({ ending }: { ending: PageEndingView }) {
  if (ending.kind !== 'enquiry') return null;
  return (
    <aside
      aria-label="Questions to us"
      className="wide-only border-t-4 border-accent bg-surface p-4"
    >
      <p className="font-heading font-bold">Would you rather ask a person?</p>
      {ending.phones.map((phone) => (
        <p key={phone.href}>
          {phone.label}: <PhoneLink phone={phone} />
        </p>
      ))}
      <p className="text-base">
        <a href={ending.contactHref} className="inline-block py-2">
          Write to us
        </a>
      </p>
    </aside>
  );
}
