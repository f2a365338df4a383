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

const note = { look: 'note', urgency: '' };

const caution = { look: 'caution', urgency: 'Important: ' };

/** How each kind looks (callouts.css), and the word that conveys its urgency without colour. */
const styles: Record<CalloutKind, { look: string; urgency: string }> = {
  emergency: { look: 'danger', urgency: 'Emergency: ' },
  urgent: { look: 'caution', urgency: 'Urgent: ' },
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
  const { look, urgency } = styles[kind];
  const Title = titles[level] ?? 'h4';
  return (
    <section aria-label={`${urgency}${label}`} className={`callout ${look}`}>
      <Title className="callout-title">
        {urgency && <span className="sr-only">{urgency}</span>}
        {label}
      </Title>
      <div>{children}</div>
    </section>
  );
}
