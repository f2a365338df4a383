import type { WorksheetView } from '@/lib/views/pages/preparing/worksheet-view';
import { PageIntro } from '../content/page-intro';
import { PageShell } from '../layout/page-shell';
import { SheetHelp } from './sheet-help';
import { Worksheet } from './worksheet';

/** The worksheet of a decision, with whom to call above it. */
export function WorksheetPage({ view }: { view: WorksheetView }) {
  return (
    <PageShell shell={view.shell}>
      <PageIntro title={view.title} summary={view.question} lead={<SheetHelp help={view.help} />}>
        <p className="mt-2 max-w-measure print:hidden">
          Print it on A4 and fill it in by hand, or fill it in here and print it then. Nobody sees
          what you write: it is sent nowhere, and it is gone when you close this page. For what to
          know beforehand, see <a href={view.decisionHref}>the options side by side</a>; there are
          more questions under <a href={view.questionsHref}>Questions to ask</a>.
        </p>
      </PageIntro>
      <Worksheet options={view.options} values={view.values} />
    </PageShell>
  );
}
