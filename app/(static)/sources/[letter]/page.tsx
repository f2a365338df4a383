import { notFound } from 'next/navigation';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { PageEnding } from '@/components/page-foot/page-ending';
import { LetterLinks } from '@/components/search/letter-links';
import { SourceEntries } from '@/components/sources/source-entries';
import { loadContent } from '@/lib/content/load-content';
import {
  toSourceLetterMetadata,
  toSourceLetters,
  toSourceLetterView,
} from '@/lib/views/pages/reading/sources-view';

type Props = { params: Promise<{ letter: string }> };

/** Only where there are too many sources for one page; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return toSourceLetters(loadContent()).map((letter) => ({ letter }));
}

export async function generateMetadata({ params }: Props) {
  return toSourceLetterMetadata(loadContent(), await readLetter(params));
}

export default async function SourceLetterPage({ params }: Props) {
  const view = toSourceLetterView(loadContent(), await readLetter(params));
  return (
    <TextPageFrame view={view}>
      <LetterLinks letters={view.letters} />
      <SourceEntries sources={view.sources} />
      <PageEnding ending={view.ending} />
    </TextPageFrame>
  );
}

/** Next asks for `/index` as for any other name, although it is not one of generateStaticParams. */
async function readLetter(params: Props['params']): Promise<string> {
  const { letter } = await params;
  return toSourceLetters(loadContent()).includes(letter) ? letter : notFound();
}
