import type { ReactNode } from 'react';
import type { TextPageView } from '@/lib/views/pages/reading/text-page-view';
import { JsonLd } from '../layout/json-ld';
import { PageShell } from '../layout/page-shell';
import { PageIntro } from './page-intro';
import { Prose } from './prose';

/**
 * A page of a text up to its summary: shell, structured data, title, emergency box.
 *
 * @param intro what goes below the summary
 * @param children the rest of the page
 */
export function TextPageFrame({
  view,
  intro,
  children,
}: {
  view: Pick<TextPageView, 'shell' | 'structuredDataText' | 'title' | 'summary' | 'lead'>;
  intro?: ReactNode;
  children: ReactNode;
}) {
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <PageIntro
        title={view.title}
        summary={view.summary}
        lead={view.lead && <Prose body={view.lead} />}
      >
        {intro}
      </PageIntro>
      {children}
    </PageShell>
  );
}
