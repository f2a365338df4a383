import { notFound } from 'next/navigation';
import { TextPage } from '@/components/content/text-page';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toPlainPageNames, toTextPageView } from '@/lib/views/pages/text-page-view';

type Props = { params: Promise<{ page: string }> };

/** Only pages that have a file; any other address is a 404. */
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

/** Next asks for `/index` as for any other name, although it is not one of generateStaticParams. */
async function readName(params: Props['params']): Promise<string> {
  const { page } = await params;
  return toPlainPageNames(loadContent()).includes(page) ? page : notFound();
}
