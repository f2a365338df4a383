import { PageShell } from '@/components/layout/page-shell';
import { referencePlaceholder } from '@/lib/contact/store/reference';
import { loadContent } from '@/lib/content/load-content';
import { toUnlistedMetadata } from '@/lib/views/metadata/page-metadata';
import { toFeedbackSentView } from '@/lib/views/pages/clinic/feedback-view';

type Props = { searchParams: Promise<{ reference?: string }> };

export const metadata = toUnlistedMetadata(loadContent(), 'Thank you');

/** In production the server fills in the reference (lib/server/fill-template.ts). */
export default async function FeedbackSentPage({ searchParams }: Props) {
  const isDevelopment = process.env.NODE_ENV === 'development';
  const { reference = referencePlaceholder } = isDevelopment ? await searchParams : {};
  const view = toFeedbackSentView(loadContent());
  return (
    <PageShell shell={view.shell}>
      <div className="max-w-measure stack-4">
        <h1>{view.title}</h1>
        <p className="text-xl">We have what you wrote about our website.</p>
        <p>
          Its reference is <strong className="whitespace-nowrap">{reference}</strong>. If you left
          an e-mail address, we may write to you about it.
        </p>
        <p>
          <a href={view.homeHref} className="inline-block py-2">
            Back to the home page
          </a>
        </p>
      </div>
    </PageShell>
  );
}
