import type { EvidenceView } from '@/lib/views/facts/evidence-view';

type Grade = EvidenceView['grade'];

/** How much of each of the three circles is filled. */
const fills: Record<Grade, readonly [number, number, number]> = {
  some: [1, 1, 0],
  early: [1, 0, 0],
  conflicting: [0.5, 0, 0],
  none: [0, 0, 0],
};

/** A grade of evidence as three circles. The words beside it say the same. */
export function EvidenceMark({ grade }: { grade: Grade }) {
  return (
    <svg
      viewBox="0 0 54 18"
      aria-hidden="true"
      className="mr-2 inline-block h-4 align-baseline stroke-accent"
      strokeWidth="2"
    >
      {fills[grade].map((fill, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the circles have no other key.
        <g key={index} transform={`translate(${index * 18})`}>
          <circle cx="9" cy="9" r="7" className={fill === 1 ? 'fill-accent' : 'fill-none'} />
          {fill === 0.5 && <path d="M9 2a7 7 0 0 0 0 14z" className="fill-accent" />}
        </g>
      ))}
    </svg>
  );
}
