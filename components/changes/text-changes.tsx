import type { ChangeView } from '@/lib/views/page-foot/changes-view';
import { ChangeLine } from './change-line';

/** What has changed in the text above. Nothing where nothing has. */
export function TextChanges({ changes }: { changes: ChangeView[] }) {
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="page-changes" className="mt-8 max-w-measure">
      <h2 id="page-changes" className="text-xl">
        What has changed
      </h2>
      <ul className="mt-2 stack-2 text-base">
        {changes.map((change) => (
          <li key={change.isoDay + change.what}>
            <ChangeLine change={change} />
          </li>
        ))}
      </ul>
    </section>
  );
}
