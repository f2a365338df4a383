import type { LocationView } from '@/lib/views/pages/clinic/locations-view';
import { PhoneLink } from '../contact/phone-link';

/** Address, telephone, opening hours and closed days, as far as they are known. */
export function LocationFacts({
  addressLines,
  phones,
  hours,
  closedDays,
  map,
}: Pick<LocationView, 'addressLines' | 'phones' | 'hours' | 'closedDays' | 'map'>) {
  return (
    <dl className="mt-6 grid gap-x-8 gap-y-6 sm:grid-cols-3">
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
          {map && <a href={map.href}>Map on {map.host}</a>}
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
      <DayList title="Other hours" days={closedDays.otherHours} />
      <DayList title="Closed" days={closedDays.closures} />
      <DayList title="No infusions on" days={closedDays.holidays} />
    </dl>
  );
}

function DayList({ title, days }: { title: string; days: string[] }) {
  if (days.length === 0) return null;
  return (
    <div>
      <dt className="text-muted">{title}</dt>
      <dd>
        {days.map((day) => (
          <p key={day}>{day}</p>
        ))}
      </dd>
    </div>
  );
}
