import { redirect } from 'next/navigation';
import { ContactSteps } from '@/components/content/contact-ways';
import { PhoneHint } from '@/components/form/phone-hint';
import { CrisisHelp } from '@/components/layout/crisis-help';
import { PageShell } from '@/components/layout/page-shell';
import { loadContent } from '@/lib/content/load-content';
import { toContactSentView } from '@/lib/views/contact-view';
import { toUnlistedMetadata } from '@/lib/views/page-metadata';

type Props = { searchParams: Promise<{ reference?: string | string[] }> };

export const metadata = toUnlistedMetadata(loadContent(), 'We have your message');

export default async function ContactSentPage({ searchParams }: Props) {
  const view = toContactSentView(loadContent(), (await searchParams).reference);
  // An address that somebody typed: nothing was stored under it.
  if (!view.reference) redirect(view.contactHref);
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-[65ch] space-y-4">
        <h1 className="mt-4 text-3xl sm:text-4xl">{view.title}</h1>
        <p className="text-xl">
          Your reference: <strong className="whitespace-nowrap">{view.reference}</strong>
        </p>
        <h2 className="text-2xl">What happens next</h2>
        <p>
          A person at the clinic reads your message and replies
          {view.replyPromise && ` ${view.replyPromise}`}, in the way you chose. Write the reference
          down: with it we find your message.
        </p>
        <ContactSteps steps={view.steps} />
        <p>
          If you do not hear from us, <a href={view.contactHref}>write again</a> and give the
          reference.
        </p>
        <PhoneHint phone={view.phone} />
        <CrisisHelp help={view.shell.help} />
      </div>
    </PageShell>
  );
}
