import type { PurposeView } from '@/lib/views/facts/purpose-view';

/** What a page is for, for whom, and what it leaves out, in few lines. */
export function PurposeBox({ purpose: { aim, forWhom, notCovered } }: { purpose: PurposeView }) {
  return (
    <dl className="mt-6 max-w-[65ch] space-y-1 border-l-4 border-line pl-4 text-base [&_dd]:inline [&_dt]:inline [&_dt]:font-bold">
      <div>
        <dt>What this page is for:</dt> <dd>{aim}</dd>
      </div>
      <div>
        <dt>For whom:</dt> <dd>{forWhom}</dd>
      </div>
      <div>
        <dt>What it does not cover:</dt> <dd>{notCovered}</dd>
      </div>
    </dl>
  );
}
