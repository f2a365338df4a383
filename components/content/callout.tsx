import type { ReactNode } from 'react';

type CalloutKind =
  | 'emergency'
  | 'urgent'
  | 'caution'
  | 'note'
  | 'ring-first'
  | 'ask-consultation'
  | 'ask-day'
  | 'ask-companion';

const note = { box: 'border-accent bg-surface', heading: 'bg-well text-text', urgency: '' };

const caution = {
  box: 'border-caution-text bg-surface',
  heading: 'bg-caution text-caution-text',
  urgency: 'Important: ',
};

/** How each kind looks, and the word that conveys its urgency without colour. */
const styles: Record<CalloutKind, { box: string; heading: string; urgency: string }> = {
  emergency: {
    box: 'border-danger bg-surface',
    heading: 'bg-danger text-on-danger',
    urgency: 'Emergency: ',
  },
  urgent: {
    box: 'border-caution-text bg-surface',
    heading: 'bg-caution text-caution-text',
    urgency: 'Urgent: ',
  },
  caution,
  note,
  'ring-first': caution,
  'ask-consultation': note,
  'ask-day': note,
  'ask-companion': note,
};

const titles: Record<number, 'h2' | 'h3' | 'h4'> = { 2: 'h2', 3: 'h3', 4: 'h4' };

/**
 * A highlighted box, modelled on the NHS care cards
 * (https://service-manual.nhs.uk/design-system/components/care-cards).
 *
 * @param label what the box is about
 * @param level of its title, as a heading
 */
export function Callout({
  kind,
  label,
  level = 2,
  children,
}: {
  kind: CalloutKind;
  label: string;
  level?: number;
  children: ReactNode;
}) {
  const { box, heading, urgency } = styles[kind];
  const Title = titles[level] ?? 'h4';
  return (
    <section aria-label={`${urgency}${label}`} className={`callout border-l-8 ${box}`}>
      <Title className={`callout-title px-4 py-2 ${heading}`}>
        {urgency && <span className="sr-only">{urgency}</span>}
        {label}
      </Title>
      <div>{children}</div>
    </section>
  );
}
