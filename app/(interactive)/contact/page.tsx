import { ContactSteps, ContactWays } from '@/components/contact/contact-ways';
import { Prose } from '@/components/content/prose';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { EnquiryForm } from '@/components/form/enquiry-form';
import { OpenPoints } from '@/components/page-foot/open-points';
import { PageEnding } from '@/components/page-foot/page-ending';
import { readBuildEnv } from '@/lib/build-env';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toContactView } from '@/lib/views/pages/clinic/contact-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'contact');
}

export default function ContactPage() {
  const view = toContactView(loadContent(), readBuildEnv().enquiryEndpoint);
  return (
    <TextPageFrame
      view={view}
      side={
        <div className="mt-6 stack-6 lg:mt-0">
          <ContactWays
            phones={view.phones}
            answer={view.answer}
            formHref={view.form && '#enquiry-form'}
          />
          {view.form ? (
            <Prose body={view.body} drawings={view.drawings} />
          ) : (
            <p>
              This site does not take messages. Ask at{' '}
              <a href={view.locationsHref}>the place where you would be treated</a>.
            </p>
          )}
        </div>
      }
    >
      {view.form && <EnquiryForm {...view.form} />}
      {view.form && view.steps.length > 0 && (
        <>
          <h2 className="mt-12 text-2xl">What happens next</h2>
          <ContactSteps steps={view.steps} />
        </>
      )}
      <OpenPoints openPoints={view.openPoints} />
      <PageEnding ending={view.ending} />
    </TextPageFrame>
  );
}
