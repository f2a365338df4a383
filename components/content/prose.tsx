import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { DrawingsView } from '@/lib/views/pictures/drawings';
import { Callout } from '../elements/callout';
import { Fold, FoldedSection } from '../elements/fold';
import { CardList } from '../facts/card-list';
import { People } from '../facts/people';
import { PricesByLocation } from '../facts/price-list';
import { CourseCalendar } from '../pictures/course-calendar';
import { DayByClock } from '../pictures/day-by-clock';
import { DayTimeline } from '../pictures/day-timeline';
import { PeopleGrid } from '../pictures/people-grid';
import { Photograph } from '../pictures/photograph';
import { CaptionedScene } from '../pictures/scenes/captioned-scene';
import { TimesToTick } from '../pictures/times-to-tick';
import { DiaryTable } from '../print/diary-table';
import { QrCode } from '../print/qr-code';
import { WriteLines } from '../print/write-lines';

type Props = { body: Root; drawings?: DrawingsView };

/**
 * Text from Markdown. The tree contains only elements that the content check allows.
 *
 * @param drawings what its drawings show; only needed if the text contains any
 */
export function Prose(props: Props) {
  return (
    <div className="prose">
      <ProseText {...props} />
    </div>
  );
}

/** The same, for a container that is already styled as text. */
export function ProseText({ body, drawings }: Props) {
  const drawing = (element: { kind: string; source?: string; words?: string }) => (
    <Drawing drawings={drawings} {...element} />
  );
  return toJsxRuntime(body, { Fragment, jsx, jsxs, components: { ...components, drawing } });
}

function Drawing({
  drawings,
  kind,
  source = '',
  words = '',
}: {
  drawings: DrawingsView | undefined;
  kind: string;
  source?: string;
  words?: string;
}) {
  const chances = drawings?.chances[source];
  if (chances) return <PeopleGrid chances={chances} />;
  if (kind === 'day' && drawings?.day) return <DayTimeline day={drawings.day} />;
  if (kind === 'course' && drawings?.course) return <CourseCalendar course={drawings.course} />;
  if (kind === 'times' && drawings?.times) {
    return (
      <>
        {drawings.clock && <DayByClock day={drawings.clock} />}
        <TimesToTick times={drawings.times} />
      </>
    );
  }
  if (kind === 'prices' && drawings?.prices) {
    return <PricesByLocation priceLists={drawings.prices} />;
  }
  if (kind === 'people' && drawings?.people) return <People people={drawings.people} />;
  const scene = drawings?.scenes?.find((name) => name === source);
  if (kind === 'scene' && scene) return <CaptionedScene name={scene} />;
  const photo = drawings?.photos?.[source];
  // The same one may be described otherwise further down.
  if (kind === 'photo' && photo) return <Photograph photo={{ ...photo, words }} />;
  if (kind === 'sheets' && drawings?.sheets) {
    return <CardList cards={drawings.sheets} heading="h2" />;
  }
  return null;
}

type CalloutProps = Omit<ComponentProps<typeof Callout>, 'kind'> & {
  kind: ComponentProps<typeof Callout>['kind'] | 'more';
};

function CalloutOrFold({ kind, ...box }: CalloutProps) {
  if (kind !== 'more') return <Callout kind={kind} {...box} />;
  return box.label ? <Fold {...box} /> : <FoldedSection {...box} />;
}

const components = {
  callout: CalloutOrFold,
  diary: DiaryTable,
  qr: QrCode,
  write: WriteLines,
  table: (props: ComponentProps<'table'>) => (
    <table className="w-full border-collapse" {...props} />
  ),
};
