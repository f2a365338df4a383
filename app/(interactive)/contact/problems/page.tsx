import { redirect } from 'next/navigation';
import { PhoneHint } from '@/components/form/phone-hint';
import { CrisisHelp } from '@/components/layout/crisis-help';
import { PageShell } from '@/components/layout/page-shell';
import { toAnswerMessages } from '@/lib/contact/refusals';
import { loadContent } from '@/lib/content/load-content';
import { toContactProblemsView } from '@/lib/views/contact-view';
import { toUnlistedMetadata } from '@/lib/views/page-metadata';

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export const metadata = toUnlistedMetadata(loadContent(), 'Your message was not sent');

export default async function ContactProblemsPage({ searchParams }: Props) {
  const codes = [(await searchParams).problem ?? []].flat();
  const content = loadContent();
  const messages = toAnswerMessages(codes, content.clinic.phone);
  const view = toContactProblemsView(content, messages);
  // An address that somebody typed: nothing was refused under it.
  if (view.messages.length === 0) redirect(view.contactHref);
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-[65ch] space-y-4">
        <h1 className="mt-4 text-3xl sm:text-4xl">{view.title}</h1>
        <ul className="list-disc space-y-2 pl-6 text-xl">
          {view.messages.map((message) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
        <p>
          Use your browser's Back button: what you typed is still in the form. Mend it there and
          send it again. Nothing has been stored.
        </p>
        <p>
          Or <a href={view.contactHref}>begin with an empty form</a>.
        </p>
        <PhoneHint phone={view.phone} />
        <CrisisHelp help={view.shell.help} />
      </div>
    </PageShell>
  );
}
