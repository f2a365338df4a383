import { notFound } from 'next/navigation';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { PageEnding } from '@/components/page-foot/page-ending';
import { IndexWords } from '@/components/search/index-words';
import { LetterLinks } from '@/components/search/letter-links';
import { loadContent } from '@/lib/content/load-content';
import { toSearchLetterMetadata, toSearchLetterView } from '@/lib/views/pages/reading/search-view';
import { toSearchLetters } from '@/lib/views/search/site-index';

type Props = { params: Promise<{ letter: string }> };

/** Only where the index has too many words for one page; any other path is a 404. */
export const dynamicParams = false;

export function generateStaticParams() {
  return toSearchLetters(loadContent()).map((letter) => ({ letter }));
}

export async function generateMetadata({ params }: Props) {
  return toSearchLetterMetadata(loadContent(), await readLetter(params));
}

export default async function SearchLetterPage({ params }: Props) {
  const view = toSearchLetterView(loadContent(), await readLetter(params));
  return (
    <TextPageFrame view={view}>
      <LetterLinks letters={view.letterLinks} />
      {view.index.letters.map(({ anchor, items }) => (
        <div key={anchor} className="mt-6">
          <IndexWords id={anchor} items={items} targets={view.index.targets} />
        </div>
      ))}
      <PageEnding ending={view.ending} />
    </TextPageFrame>
  );
}

/** Next asks for `/index` as for any other name, although it is not one of generateStaticParams. */
async function readLetter(params: Props['params']): Promise<string> {
  const { letter } = await params;
  return toSearchLetters(loadContent()).includes(letter) ? letter : notFound();
}
