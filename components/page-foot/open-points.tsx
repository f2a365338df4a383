import type { OpenPointsView } from '@/lib/views/page-foot/open-points-view';

/** How many points of the page are still to be confirmed, and a collapsed list of them. */
export function OpenPoints({ openPoints }: { openPoints: OpenPointsView | undefined }) {
  if (!openPoints) return null;
  return (
    <details className="max-w-measure text-base text-muted">
      <summary className="min-h-11 cursor-pointer py-2">{openPoints.line}</summary>
      <ul className="list-disc pl-6">
        {openPoints.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </details>
  );
}
