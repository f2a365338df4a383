import type { EvidenceView } from '@/lib/views/evidence-view';

type Grade = EvidenceView['grade'];

/** Filled marks of three, so that the grade does not rest on words or colour alone. */
const marks: Record<Grade, string> = { some: '●●○', early: '●○○', conflicting: '◐○○', none: '○○○' };

/** A grade of evidence: its name, and with `isLong` what it means. Nothing where none is given. */
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
        <span aria-hidden="true" className="mr-2 text-accent">
          {marks[evidence.grade]}
        </span>
        {evidence.name}
      </span>
      {isLong && <>. {evidence.meaning}</>}
    </p>
  );
}
