import type { PhoneView } from '@/lib/views/facts/phone-view';

/** Another way to reach the clinic, if it has given a number. */
export function PhoneHint({ phone }: { phone: PhoneView | undefined }) {
  if (!phone) return null;
  return (
    <p className="mt-6">
      You can also call us:{' '}
      <a href={phone.href} className="inline-block py-2 font-bold">
        {phone.text}
      </a>
    </p>
  );
}
