import type { HelplineView, HelpView } from '@/lib/views/shell-view';

/** Whom to call in a crisis, in full. Never collapsed and never behind a script. */
export function CrisisHelp({ help }: { help: HelpView }) {
  const { emergency, otherEmergency, helplines } = help;
  return (
    <div className="border-l-8 border-danger bg-surface p-4 text-text">
      <p className="font-bold">
        If you may hurt yourself or someone else, or do not feel safe now: call{' '}
        <a href={emergency.href} className={numberClass}>
          {emergency.number}
        </a>{' '}
        from {emergency.about}, or go to your nearest emergency unit.
      </p>
      <ul className="mt-2">
        {[...otherEmergency, ...helplines].map((helpline) => (
          <li key={helpline.name}>
            <Helpline helpline={helpline} />
          </li>
        ))}
      </ul>
      <p className="mt-2">
        You do not have to handle this alone. This website and its contact form are not emergency
        services, and infusions are not emergency treatment.
      </p>
    </div>
  );
}

function Helpline({
  helpline: { name, phone, phoneHref, sms, when, isFree },
}: {
  helpline: HelplineView;
}) {
  return (
    <>
      {name}:{' '}
      <a href={phoneHref} className={numberClass}>
        {phone}
      </a>
      {sms && (
        <>
          {' '}
          or text{' '}
          <a href={sms.href} className={numberClass}>
            {sms.number}
          </a>
        </>
      )}
      , {when}
      {isFree && ', free'}
    </>
  );
}

const numberClass = 'inline-block py-2 font-bold whitespace-nowrap';
