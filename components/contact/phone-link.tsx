import type { PhoneView } from '@/lib/views/facts/phone-view';

/** A number that is large enough to tap, and a note about it. */
export function PhoneLink({ phone: { text, href, note } }: { phone: PhoneView }) {
  return (
    <>
      <a href={href} className="block w-fit py-2 font-bold">
        {text}
      </a>
      {note && <span className="block text-base text-muted">{note}</span>}
    </>
  );
}
