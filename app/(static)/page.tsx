import { Prose } from '@/components/content/prose';
import { SourceList } from '@/components/content/source-list';
import { TextPageFrame } from '@/components/content/text-page-frame';
import { People } from '@/components/facts/people';
import { ShortFacts } from '@/components/facts/short-facts';
import { WaysOn } from '@/components/facts/ways-on';
import { OpenPoints } from '@/components/page-foot/open-points';
import { ReviewNote } from '@/components/page-foot/review-note';
import { loadContent } from '@/lib/content/load-content';
import { toTextPageMetadata } from '@/lib/views/metadata/page-metadata';
import { toHomeView } from '@/lib/views/pages/clinic/home-view';

export function generateMetadata() {
  return toTextPageMetadata(loadContent(), 'home');
}

export default function HomePage() {
  const view = toHomeView(loadContent());
  return (
    <TextPageFrame
      view={view}
      intro={<WaysOn links={view.waysOn} />}
      side={<ShortFacts facts={view.facts} />}
    >
      <Prose body={view.body} drawings={view.drawings} />
      <People people={view.people} />
      <SourceList sources={view.citedSources} />
      <ReviewNote review={view.review} />
      <OpenPoints openPoints={view.openPoints} />
    </TextPageFrame>
  );
}
