import type { HomeView } from '@/lib/views/pages/clinic/home-view';
import { Prose } from '../content/prose';
import { TextPageFrame } from '../content/text-page-frame';
import { People } from '../facts/people';
import { ShortFacts } from '../facts/short-facts';
import { WaysOn } from '../facts/ways-on';
import { OpenPoints } from '../page-foot/open-points';
import { ReviewNote } from '../page-foot/review-note';
import { SourceList } from '../sources/source-list';

/** The first page: ways on, short facts beside the text, whom one meets. */
export function HomePage({ view }: { view: HomeView }) {
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
