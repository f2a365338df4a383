import type { QuestionsView } from '@/lib/views/pages/preparing/questions-view';
import { QuestionSheet } from './question-sheet';
import { RingFirst } from './ring-first';

/** Every sheet one after the other; on paper each begins a page. */
export function AllSheets({ view }: { view: Pick<QuestionsView, 'sheets' | 'ringFirst'> }) {
  return (
    <>
      {view.sheets.map((sheet) => (
        <section
          key={sheet.name}
          aria-labelledby={sheet.anchor}
          className="mt-12 print:mt-0 print:break-before-page"
        >
          <h2 id={sheet.anchor} className="text-2xl">
            {sheet.title}
          </h2>
          <p className="print:hidden">
            <a href={sheet.href} className="inline-block py-2">
              This sheet alone, to print
            </a>
          </p>
          <QuestionSheet sheet={sheet} heading="h3" />
        </section>
      ))}
      <RingFirst boxes={view.ringFirst} />
    </>
  );
}
