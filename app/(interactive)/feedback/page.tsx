import { Prose } from '@/components/content/prose';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { FeedbackForm } from '@/components/form/feedback-form';
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
    <TextPageFrame view={view}>
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
    </TextPageFrame>
  );
}
