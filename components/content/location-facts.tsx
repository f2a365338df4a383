import type { LocationView } from '@/lib/views/locations-view';

/** Address, telephone and opening hours, as far as the clinic has confirmed them. */
export function LocationFacts({
  addressLines,
  phone,
  hours,
}: Pick<LocationView, 'addressLines' | 'phone' | 'hours'>) {
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
      <div>
        <dt className="text-muted">Telephone</dt>
        <dd>
          {phone ? (
            <a href={phone.href} className="inline-block py-2 font-bold">
              {phone.text}
            </a>
          ) : (
            'Not yet confirmed by the clinic'
          )}
        </dd>
      </div>
      <div>
        <dt className="text-muted">Opening hours</dt>
        <dd>
          {hours.length === 0 && 'Not yet confirmed by the clinic'}
          {hours.map(({ days, times }) => (
            <p key={days}>
              {days}: {times}
            </p>
          ))}
        </dd>
      </div>
    </dl>
  );
}
