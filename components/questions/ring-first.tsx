import type { RingFirstView } from '@/lib/views/pages/preparing/questions-view';
import { ProseText } from '../content/prose';
import { Callout } from '../elements/callout';
import { WriteLines } from '../print/write-lines';

/** When to ring before coming, as the pages say it. */
export function RingFirst({ boxes }: { boxes: RingFirstView[] }) {
  if (boxes.length === 0) return null;
  return (
    <section aria-labelledby="page-ring-first" className="mt-12 print:mt-6">
      <h2 id="page-ring-first" className="text-2xl">
        Ring us first
      </h2>
      <WriteLines lines={1}>
        The number on your appointment, and the one for evenings and nights.
      </WriteLines>
      <div className="prose mt-4">
        {boxes.map(({ label, from, body }) => (
          <div key={`${from.href} ${label}`}>
            <Callout kind="ring-first" label={label}>
              <ProseText body={body} />
            </Callout>
            <p className="mt-1 text-base print:hidden">
              From: <a href={from.href}>{from.label}</a>
            </p>
          </div>
        ))}
      </div>
    </section>
  );
}
