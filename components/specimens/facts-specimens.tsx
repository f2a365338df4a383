import { CardList } from '../facts/card-list';
import { Disclosure } from '../facts/disclosure';
import { EvidenceBadge } from '../facts/evidence-badge';
import { FigureTable } from '../facts/figure-table';
import { LocationFacts } from '../facts/location-facts';
import { PriceLists } from '../facts/price-list';
import { PurposeBox } from '../facts/purpose-box';
import { ShortFacts } from '../facts/short-facts';
import { WaysOn } from '../facts/ways-on';
import { links } from './layout-specimens';
import { phone } from './page-foot-specimens';
import { evidenceOf } from './picture-specimens';

const text = 'A sentence that says what there is to know, in plain words.';

const figure = {
  label: 'The infusion',
  here: 'about 40 minutes',
  elsewhere: '40 to 60 minutes',
  elsewhereSources: [{ number: 1, href: '#source', anchor: undefined }],
};

const price = {
  item: 'One infusion',
  amount: 'R 1 300',
  course: '6 × R 1 300 = R 7 800',
  note: undefined,
  confirmation: undefined,
};

const location = { label: 'Strand', href: '#strand' };

const fact = {
  label: 'Price',
  text: 'One infusion: R 1 300',
  note: 'We reply within a day',
  href: '#price',
};

export const factsSpecimens = {
  CardList: { three: <CardList cards={links.map((link) => ({ ...link, text }))} /> },
  EvidenceBadge: {
    'no grade: nothing': <EvidenceBadge evidence={undefined} />,
    short: <EvidenceBadge evidence={evidenceOf('early')} />,
    'with its meaning': <EvidenceBadge evidence={evidenceOf('conflicting')} isLong />,
  },
  FigureTable: {
    'no figures: nothing': <FigureTable figures={[]} />,
    'beside others': (
      <FigureTable figures={[figure, { ...figure, label: 'The visit', elsewhere: undefined }]} />
    ),
    'our own alone': <FigureTable figures={[{ ...figure, elsewhere: undefined }]} />,
  },
  WaysOn: {
    'no page names any: nothing': <WaysOn links={[]} />,
    three: <WaysOn links={links} />,
  },
  ShortFacts: {
    'a fact with a page': <ShortFacts facts={[fact]} />,
    'a fact without a page': <ShortFacts facts={[{ ...fact, href: undefined, note: undefined }]} />,
  },
  PriceList: {
    'a price and none': (
      <PriceLists
        risksHref="#risks"
        priceLists={[
          {
            location,
            askHref: '#ask',
            prices: [
              price,
              {
                ...price,
                item: 'Review',
                course: undefined,
                note: text,
                confirmation: 'Confirmed on 22 November 2026',
              },
            ],
          },
          { location: { label: 'Durban', href: '#durban' }, askHref: '#ask', prices: [] },
        ]}
      />
    ),
  },
  LocationFacts: {
    'only where it is': (
      <LocationFacts
        addressLines={['Strand']}
        phones={[]}
        hours={[]}
        closedDays={{ closures: [], otherHours: [], holidays: [] }}
        map={undefined}
      />
    ),
    everything: (
      <LocationFacts
        addressLines={['1 Main Road', 'Strand']}
        phones={[phone]}
        hours={[{ days: 'Monday, Tuesday', times: '08:00 to 16:00' }]}
        closedDays={{
          closures: ['24 December 2026 to 2 January 2027: Christmas'],
          otherHours: ['14 December 2026 to 18 December 2026: 08:00 to 12:00'],
          holidays: ['16 December 2026: Day of Reconciliation'],
        }}
        map={{ href: '#map', host: 'openstreetmap.org' }}
      />
    ),
  },
  Disclosure: {
    plain: <Disclosure text={text} />,
    'a clinic that says none: nothing': <Disclosure text={undefined} />,
  },
  PurposeBox: { plain: <PurposeBox purpose={{ aim: text, forWhom: text, notCovered: text }} /> },
};
