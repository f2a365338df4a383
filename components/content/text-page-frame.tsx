import type { ReactNode } from 'react';
import type { TextPageView } from '@/lib/views/pages/reading/text-page-view';
import { JsonLd } from '../layout/json-ld';
import { PageShell } from '../layout/page-shell';
import { PageColumns } from './page-columns';
import { PageIntro } from './page-intro';
import { Prose } from './prose';

/**
 * A page of a text up to its summary: shell, structured data, title, emergency box.
 *
 * @param intro what goes below the summary
 * @param belowIntro what follows it, such as key facts
 * @param side what is beside the text on a wide screen
 * @param children the rest of the page
 */
export function TextPageFrame({
  view,
  intro,
  belowIntro,
  side,
  children,
}: {
  view: Pick<TextPageView, 'shell' | 'structuredDataText' | 'title' | 'summary' | 'lead'>;
  intro?: ReactNode;
  belowIntro?: ReactNode;
  side?: ReactNode;
  children: ReactNode;
}) {
  const top = (
    <>
      <PageIntro
        title={view.title}
        summary={view.summary}
        lead={view.lead && <Prose body={view.lead} />}
      >
        {intro}
      </PageIntro>
      {belowIntro}
    </>
  );
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      {side ? (
        <PageColumns top={top} side={side}>
          {children}
        </PageColumns>
      ) : (
        <>
          {top}
          {children}
        </>
      )}
    </PageShell>
  );
}
