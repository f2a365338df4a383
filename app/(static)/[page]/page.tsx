import { notFound } from 'next/navigation';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toPlainPageNames, toTextPageView } from '@/lib/views/pages/reading/text-page-view';

type Props = { params: Promise<{ page: string }> };

/** Only pages that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return toPlainPageNames(loadContent()).map((page) => ({ page }));
}

export async function generateMetadata({ params }: Props) {
  return toTextPageMetadata(loadContent(), await readName(params));
}

export default async function PlainPage({ params }: Props) {
  return <TextPage view={toTextPageView(loadContent(), await readName(params))} />;
}

/** Next also asks for `/index`, although generateStaticParams does not list it. */
async function readName(params: Props['params']): Promise<string> {
  const { page } = await params;
  return toPlainPageNames(loadContent()).includes(page) ? page : notFound();
}
