import type { SheetPageView } from '@/lib/views/pages/preparing/questions-view';
import { PageIntro } from '../content/page-intro';
import { SheetHelp } from '../deciding/sheet-help';
import { PageShell } from '../layout/page-shell';
import { SourceList } from '../sources/source-list';
import { AnswerLine, QuestionSheet } from './question-sheet';
import { RingFirst } from './ring-first';

/** A single sheet of questions, to print. */
export function SheetPage({ view }: { view: SheetPageView }) {
  return (
    <PageShell shell={view.shell}>
      <PageIntro
        title={view.sheet.title}
        summary="Print this sheet, mark the three questions that matter most, and write the answers down."
        lead={<SheetHelp help={view.shell.help} />}
      >
        <p className="print:hidden">
          <a href={view.allHref} className="inline-block py-2">
            All sheets
          </a>
        </p>
      </PageIntro>
      <QuestionSheet sheet={view.sheet} heading="h2" />
      <section className="hidden print:block">
        <h2 className="mt-3 text-lg">My own questions</h2>
        <AnswerLine />
        <AnswerLine />
        <AnswerLine />
      </section>
      <RingFirst boxes={view.ringFirst} />
      <SourceList sources={view.citedSources} />
    </PageShell>
  );
}
