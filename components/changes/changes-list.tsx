import type { ChangesView } from '@/lib/views/pages/reading/changes-view';
import { ChangeLine } from './change-line';

/** What has changed in all texts, newest first. */
export function ChangesList({ listed, feedHref }: Pick<ChangesView, 'listed' | 'feedHref'>) {
  return (
    <>
      {listed.length === 0 ? (
        <p className="mt-8 max-w-measure">
          There are no changes so far. The day at the foot of a text may be newer: we list only what
          tells readers something different from before.
        </p>
      ) : (
        <ul className="mt-8 max-w-measure stack-4">
          {listed.map((change) => (
            <li key={`${change.href} ${change.isoDay} ${change.number}`}>
              <a href={change.href} className="inline-block py-2 font-bold">
                {change.title}
              </a>
              <ChangeLine change={change} />
            </li>
          ))}
        </ul>
      )}
      <p className="mt-8 text-base">
        <a href={feedHref} className="inline-block py-2">
          Follow the changes in a feed reader
        </a>
      </p>
    </>
  );
}
