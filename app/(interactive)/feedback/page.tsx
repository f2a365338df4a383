import { PageIntro } from '@/components/content/page-intro';
import { Prose } from '@/components/content/prose';
import { FeedbackForm } from '@/components/form/feedback-form';
import { JsonLd } from '@/components/layout/json-ld';
import { PageShell } from '@/components/layout/page-shell';
import { readBuildEnv } from '@/lib/build-env';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toFeedbackView } from '@/lib/views/pages/clinic/feedback-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'feedback');
}

export default function FeedbackPage() {
  const view = toFeedbackView(loadContent(), readBuildEnv().enquiryEndpoint);
  return (
    <PageShell shell={view.shell}>
      <JsonLd text={view.structuredDataText} />
      <PageIntro title={view.title} summary={view.summary} />
      <div className="mt-6">
        <Prose body={view.body} drawings={view.drawings} />
      </div>
      {view.form ? (
        <FeedbackForm {...view.form} />
      ) : (
        <p className="mt-8">
          This site does not take messages. <a href={view.contactHref}>How to reach us</a>
        </p>
      )}
    </PageShell>
  );
}
