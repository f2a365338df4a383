import type { EvidenceView } from '@/lib/views/facts/evidence-view';
import { EvidenceMark } from '../pictures/evidence-mark';

/**
 * A grade of evidence: its name and, with `isLong`, its meaning. Renders nothing if there is none.
 */
export function EvidenceBadge({
  evidence,
  isLong = false,
}: {
  evidence: EvidenceView | undefined;
  isLong?: boolean;
}) {
  if (!evidence) return null;
  return (
    <p className="mt-3">
      <span className="font-bold">
        <EvidenceMark grade={evidence.grade} />
        {evidence.name}
      </span>
      {isLong && <>. {evidence.meaning}</>}
    </p>
  );
}
