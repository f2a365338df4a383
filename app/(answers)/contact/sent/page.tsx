import { ContactSteps } from '@/components/contact/contact-ways';
import { PhoneHint } from '@/components/contact/phone-hint';
import { PageShell } from '@/components/layout/page-shell';
import { referencePlaceholder } from '@/lib/contact/store/reference';
import { loadContent } from '@/lib/content/load-content';
import { toUnlistedMetadata } from '@/lib/views/metadata/page-metadata';
import { toContactSentView } from '@/lib/views/pages/clinic/contact-view';

type Props = { searchParams: Promise<{ reference?: string }> };

export const metadata = toUnlistedMetadata(loadContent(), 'We have your message');

/** In production the server fills in the reference (lib/server/fill-template.ts). */
export default async function ContactSentPage({ searchParams }: Props) {
  const isDevelopment = process.env.NODE_ENV === 'development';
  const { reference = referencePlaceholder } = isDevelopment ? await searchParams : {};
  const view = toContactSentView(loadContent());
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-measure stack-4">
        <h1>{view.title}</h1>
        <p className="text-xl">
          Your reference: <strong className="inline-block">{reference}</strong>
        </p>
        <h2 className="text-2xl">What happens next</h2>
        <p>
          We read your message and reply
          {view.replyPromise && ` ${view.replyPromise}`}, in the way you chose. Write the reference
          down: it helps us to find your message.
        </p>
        <ContactSteps steps={view.steps} />
        <p>
          If you do not hear from us, <a href={view.contactHref}>write again</a> and give the
          reference.
        </p>
        <PhoneHint phone={view.phone} />
      </div>
    </PageShell>
  );
}
