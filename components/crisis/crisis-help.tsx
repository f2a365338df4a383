import type { ReactNode } from 'react';
import type { HelplineView, HelpView } from '@/lib/views/site/shell-view';

/**
 * Whom to call in a crisis. A phone shows the number for emergencies and the first helpline, and the
 * others below one tap; a wider screen and paper show all. Never behind a script.
 */
export function CrisisHelp({ help }: { help: HelpView }) {
  const { emergency, otherEmergency, helplines } = help;
  const [first, ...others] = helplines;
  const rest = [...otherEmergency, ...others];
  return (
    <div className="callout danger">
      <div>
        <p className="font-bold">
          If you may hurt yourself or someone else, or do not feel safe now, call, or go to your
          nearest emergency unit:
        </p>
        <ul>
          <Line phone={emergency.number} phoneHref={emergency.href}>
            Emergency, from {emergency.about}
          </Line>
          <Helpline helpline={first} />
        </ul>
        {rest.length > 0 && (
          <details className="opens-wide mt-0">
            <summary className="min-h-11 cursor-pointer py-2 font-bold">All helplines</summary>
            <ul>
              {rest.map((helpline) => (
                <Helpline key={helpline.name} helpline={helpline} />
              ))}
            </ul>
          </details>
        )}
        <p className="text-base">
          You do not have to handle this alone. This website and its contact form are not emergency
          services, and infusions are not emergency treatment.
        </p>
      </div>
    </div>
  );
}

function Helpline({ helpline }: { helpline: HelplineView }) {
  const { name, phone, phoneHref, sms, when, isFree } = helpline;
  return (
    <Line phone={phone} phoneHref={phoneHref}>
      {name}, {when}
      {isFree && ', free'}
      {sms && (
        <>
          {' '}
          (text{' '}
          <a href={sms.href} className="py-2 font-bold">
            {sms.number}
          </a>
          )
        </>
      )}
    </Line>
  );
}

/** A number that is large enough to tap, and whose it is. */
function Line({
  phone,
  phoneHref,
  children,
}: {
  phone: string;
  phoneHref: string;
  children: ReactNode;
}) {
  return (
    <li className="flex flex-wrap items-baseline gap-x-4 border-b border-line">
      <a href={phoneHref} className={`${numberClass} text-xl sm:min-w-48`}>
        {phone}
      </a>
      <span className="min-w-[min(10rem,100%)] flex-1 pb-2">{children}</span>
    </li>
  );
}

const numberClass = 'inline-block py-2 font-bold';
