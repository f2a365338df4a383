import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { DrawingsView } from '@/lib/views/parts/drawings';
import { People } from '../facts/people';
import { PricesByLocation } from '../facts/price-list';
import { CourseCalendar } from '../pictures/course-calendar';
import { DayTimeline } from '../pictures/day-timeline';
import { PeopleGrid } from '../pictures/people-grid';
import { Photograph } from '../pictures/photograph';
import { Callout } from './callout';

type Props = { body: Root; drawings?: DrawingsView };

/**
 * Text from Markdown. The tree holds only elements that the content check has let through.
 *
 * @param drawings what its drawings show; a text without any needs none
 */
export function Prose(props: Props) {
  return (
    <div className="prose">
      <ProseText {...props} />
    </div>
  );
}

/** The same, for a place that is styled as text already. */
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
  if (kind === 'prices' && drawings?.prices) {
    return <PricesByLocation priceLists={drawings.prices} />;
  }
  if (kind === 'people' && drawings?.people) return <People people={drawings.people} />;
  const photo = drawings?.photos?.[source];
  // The same one may be described otherwise further down.
  if (kind === 'photo' && photo) return <Photograph photo={{ ...photo, words }} />;
  return null;
}

const components = {
  callout: Callout,
  table: (props: ComponentProps<'table'>) => (
    <table className="w-full border-collapse" {...props} />
  ),
};
