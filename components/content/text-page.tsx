import type { ReactNode } from 'react';
import type { TextPageView } from '@/lib/views/pages/reading/text-page-view';
import { Disclosure } from '../facts/disclosure';
import { FigureTable } from '../facts/figure-table';
import { PurposeBox } from '../facts/purpose-box';
import { OpenPoints } from '../page-foot/open-points';
import { PageEnding } from '../page-foot/page-ending';
import { ReviewNote } from '../page-foot/review-note';
import { FurtherReading } from '../sources/further-reading';
import { SourceList } from '../sources/source-list';
import { AskAside } from './ask-aside';
import { OnThisPage } from './on-this-page';
import { Prose } from './prose';
import { TextPageFrame } from './text-page-frame';

/**
 * A page that is mainly text: intro, key facts, text, sources, review, open points, ending.
 *
 * @param intro what goes below the summary, such as a grade of evidence
 * @param children what comes after the text, such as a price list
 */
export function TextPage({
  view,
  intro,
  children,
}: {
  view: TextPageView;
  intro?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <TextPageFrame
      view={view}
      intro={
        <>
          {view.purpose && <PurposeBox purpose={view.purpose} />}
          <Disclosure text={view.disclosure} />
          {intro}
        </>
      }
      belowIntro={<FigureTable figures={view.figures} />}
      side={
        <>
          <OnThisPage links={view.onThisPage} />
          <AskAside ending={view.ending} />
        </>
      }
    >
      <Prose body={view.body} drawings={view.drawings} />
      {children}
      {view.reading && <FurtherReading reading={view.reading} />}
      <SourceList sources={view.citedSources} />
      <ReviewNote review={view.review} />
      <OpenPoints openPoints={view.openPoints} />
      <PageEnding ending={view.ending} />
    </TextPageFrame>
  );
}
