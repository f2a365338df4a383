import type { PurposeView } from '@/lib/views/facts/purpose-view';

/** What a page is for, for whom, and what it leaves out: in sight where there is room, and one tap away on a phone. */
export function PurposeBox({ purpose: { aim, forWhom, notCovered } }: { purpose: PurposeView }) {
  return (
    <details className="opens-wide mt-4 border-l-4 border-line pl-4">
      <summary className="min-h-11 cursor-pointer py-2 font-bold">What this page is for</summary>
      <dl className="stack-2 [&_dt]:font-bold">
        <div>
          <dt>What this page is for</dt>
          <dd>{aim}</dd>
        </div>
        <div>
          <dt>For whom</dt>
          <dd>{forWhom}</dd>
        </div>
        <div>
          <dt>What it does not cover</dt>
          <dd>{notCovered}</dd>
        </div>
      </dl>
    </details>
  );
}
