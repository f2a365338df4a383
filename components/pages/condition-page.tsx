import type { ConditionView } from '@/lib/views/pages/reading/conditions-view';
import { TextPage } from '../content/text-page';
import { EvidenceBadge } from '../facts/evidence-badge';

/** A condition, with how strong the evidence is above its text. */
export function ConditionPage({ view }: { view: ConditionView }) {
  return <TextPage view={view} intro={<EvidenceBadge evidence={view.evidence} isLong />} />;
}
