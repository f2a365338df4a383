import { PhoneHint } from '@/components/contact/phone-hint';
import { PageShell } from '@/components/layout/page-shell';
import { listProblemMessages } from '@/lib/contact/http/refusals';
import { loadContent } from '@/lib/content/load-content';
import { toUnlistedMetadata } from '@/lib/views/metadata/page-metadata';
import { toContactProblemsView } from '@/lib/views/pages/clinic/contact-view';

type Props = { searchParams: Promise<{ problem?: string | string[] }> };

export const metadata = toUnlistedMetadata(loadContent(), 'Your message was not sent');

/** It holds every problem. In production the server keeps those that apply (lib/server/fill-template.ts). */
export default async function ContactProblemsPage({ searchParams }: Props) {
  const content = loadContent();
  const all = listProblemMessages(content.clinic.phone);
  const isDevelopment = process.env.NODE_ENV === 'development';
  const codes = isDevelopment ? (await searchParams).problem : undefined;
  const problems = codes ? all.filter(({ code }) => [codes].flat().includes(code)) : all;
  const view = toContactProblemsView(content);
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-measure stack-4">
        <h1>{view.title}</h1>
        <ul className="list-disc stack-2 pl-6 text-xl">
          {problems.map(({ code, message }) => (
            <li key={code} data-problem={code}>
              {message}
            </li>
          ))}
        </ul>
        <p>
          Use your browser’s Back button: what you typed is still in the form. Correct it there and
          send it again. Nothing has been stored.
        </p>
        <p>
          Or <a href={view.contactHref}>start with an empty form</a>.
        </p>
        <PhoneHint phone={view.phone} />
      </div>
    </PageShell>
  );
}
