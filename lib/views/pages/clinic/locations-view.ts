import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';
import type { CardView } from '@/lib/views/facts/card-view';
import { type ClosedDaysView, toClosedDaysView } from '@/lib/views/facts/closed-days-view';
import { type PhoneView, toLocationPhones } from '@/lib/views/facts/phone-view';
import { type PriceListView, toPriceListView } from '@/lib/views/facts/price-view';
import {
  toBreadcrumbList,
  toMedicalClinic,
  toScriptText,
} from '@/lib/views/metadata/structured-data';
import { type PersonView, toOtherPeople } from '@/lib/views/pictures/people-view';
import { type PhotoView, toPhotoView } from '@/lib/views/pictures/photo-view';
import { fillFigures } from '@/lib/views/text/article';
import { getLocation } from '@/lib/views/text/get-page';
import { type TextPageView, toTextPageView, toTextView } from '../reading/text-page-view';

type LocationsView = TextPageView & { locations: CardView[]; people: PersonView[] };

export type LocationView = TextPageView & {
  addressLines: string[];
  /** Empty if there is no number. */
  phones: PhoneView[];
  /** `Monday, Tuesday` and `08:00 to 16:00`. */
  hours: { days: string; times: string }[];
  closedDays: ClosedDaysView;
  /** A page with a map, on another site. */
  map: { href: string; host: string } | undefined;
  priceList: PriceListView;
  photo: PhotoView | undefined;
  /** Whom patients meet here; nobody while the clinic names none. */
  people: PersonView[];
};

export type CostsView = TextPageView & {
  priceLists: PriceListView[];
  /** What to read before the prices, if the site has such a page. */
  risksHref: string | undefined;
};

export function toLocationsView(content: Content): LocationsView {
  const view = toTextPageView(content, 'locations');
  return {
    ...view,
    locations: toLocationCards(content),
    people: toOtherPeople(view.drawings, content),
  };
}

export function toCostsView(content: Content): CostsView {
  return {
    ...toTextPageView(content, 'costs', content.locations),
    priceLists: content.locations.map((location) => toPriceListView(location, content)),
    risksHref: content.pages.some(({ name }) => name === 'risks')
      ? routes.page('risks')
      : undefined,
  };
}

export function toLocationView(content: Content, name: string): LocationView {
  const location = getLocation(content, name);
  const path = routes.location(location.name);
  const trail = [
    { label: 'Locations', href: routes.locations },
    { label: location.shortTitle, href: path },
  ];
  const view = toTextView(content, { ...location, kind: 'practical' }, path, trail, [location]);
  const { address } = location;
  return {
    ...view,
    structuredDataText: toScriptText([
      toMedicalClinic(content),
      toMedicalClinic(content, location),
      ...toBreadcrumbList(content, view.shell.breadcrumbs),
    ]),
    addressLines: [
      // Its town has a line of its own.
      location.title.replace(`, ${address.city}`, ''),
      address.street,
      address.city,
      [address.region, address.postalCode].filter(Boolean).join(' '),
    ].filter((line) => line !== undefined),
    phones: toLocationPhones(content, location),
    hours: location.hours.map(({ days, opens, closes }) => ({
      days: days.join(', '),
      times: `${opens} to ${closes}`,
    })),
    closedDays: toClosedDaysView(content, location),
    map: location.map
      ? { href: location.map, host: new URL(location.map).hostname.replace(/^www\./, '') }
      : undefined,
    priceList: toPriceListView(location, content),
    photo: location.photo && toPhotoView(location.photo, 'text', true, content),
    people: toOtherPeople(view.drawings, content, location.name),
  };
}

function toLocationCards(content: Content): CardView[] {
  return content.locations.map((location) => ({
    label: location.title,
    href: routes.location(location.name),
    text: fillFigures(location.summary, content),
  }));
}
