import { notFound } from 'next/navigation';
import { SheetPage } from '@/components/pages/sheet-page';
import { loadContent } from '@/lib/content/load-content';
import { toSheetMetadata } from '@/lib/views/metadata/page-metadata';
import { toSheetNames, toSheetView } from '@/lib/views/pages/preparing/sheet-view';

type Props = { params: Promise<{ sheet: string }> };

/** Only sheets that have a file; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return toSheetNames(loadContent()).map((sheet) => ({ sheet }));
}

export async function generateMetadata({ params }: Props) {
  return toSheetMetadata(loadContent(), await readName(params));
}

export default async function Sheet({ params }: Props) {
  return <SheetPage view={toSheetView(loadContent(), await readName(params))} />;
}

/** Next asks for `/index` as for any other name, although it is not one of generateStaticParams. */
async function readName(params: Props['params']): Promise<string> {
  const { sheet } = await params;
  return toSheetNames(loadContent()).includes(sheet) ? sheet : notFound();
}
