import type { LocationView } from '@/lib/views/pages/clinic/locations-view';
import { PhoneLink } from '../contact/phone-link';

/** Address, telephone and opening hours, as far as they are known. */
export function LocationFacts({
  addressLines,
  phones,
  hours,
}: Pick<LocationView, 'addressLines' | 'phones' | 'hours'>) {
  return (
    <dl className="mt-6 grid gap-x-8 gap-y-4 sm:grid-cols-3">
      <div>
        <dt className="text-muted">Address</dt>
        <dd>
          <address className="not-italic">
            {addressLines.map((line) => (
              <span key={line} className="block">
                {line}
              </span>
            ))}
          </address>
        </dd>
      </div>
      {phones.map((phone) => (
        <div key={phone.href}>
          <dt className="text-muted">{phone.label}</dt>
          <dd>
            <PhoneLink phone={phone} />
          </dd>
        </div>
      ))}
      {hours.length > 0 && (
        <div>
          <dt className="text-muted">Opening hours</dt>
          <dd>
            {hours.map(({ days, times }) => (
              <p key={days}>
                {days}: {times}
              </p>
            ))}
          </dd>
        </div>
      )}
    </dl>
  );
}
