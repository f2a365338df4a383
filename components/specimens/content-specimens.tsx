import { AskAside } from '../content/ask-aside';
import { Callout } from '../content/callout';
import { Fold } from '../content/fold';
import { FurtherReading } from '../content/further-reading';
import { OnThisPage } from '../content/on-this-page';
import { PageColumns } from '../content/page-columns';
import { PageIntro } from '../content/page-intro';
import { SourceEntries } from '../content/source-entries';
import { SourceList } from '../content/source-list';
import { CardList } from '../facts/card-list';
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
import type { Specimen } from './specimen';

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

const source = {
  authors: 'Xu Y, et al.',
  year: '2016',
  title: 'Title',
  publication: 'Journal',
  printed: 'doi:10.1000/1',
};

const entry = {
  id: 'xu-2016',
  aliases: ['xu-2015'],
  heading: 'Xu Y, et al. · 2016',
  title: 'Pooled trials',
  publication: 'A journal',
  finding: text,
  note: 'Review of studies. Seen at the source.',
};

const calloutKinds = ['emergency', 'urgent', 'caution', 'note'] as const;

export const contentSpecimens: Specimen[] = [
  {
    name: 'Callout',
    states: Object.fromEntries(
      calloutKinds.map((kind) => [
        kind,
        <Callout key={kind} kind={kind} label={`A label for ${kind}`}>
          <p>{text}</p>
        </Callout>,
      ]),
    ),
  },
  { name: 'Fold', states: { plain: <Fold label="What else there is">{text}</Fold> } },
  {
    name: 'PageColumns',
    states: {
      plain: (
        <PageColumns top={text} side={text}>
          {text}
        </PageColumns>
      ),
    },
  },
  {
    name: 'AskAside',
    states: {
      'no way to ask: nothing': <AskAside ending={{ kind: 'links', links }} />,
      'a number, and the form': (
        <AskAside
          ending={{
            kind: 'enquiry',
            phones: [phone],
            contactHref: '#contact',
            answer: undefined,
            links,
          }}
        />
      ),
    },
  },
  { name: 'PageIntro', states: { plain: <PageIntro title="A title" summary={text} /> } },
  {
    name: 'CardList',
    states: { three: <CardList cards={links.map((link) => ({ ...link, text }))} /> },
  },
  {
    name: 'EvidenceBadge',
    states: {
      'no grade: nothing': <EvidenceBadge evidence={undefined} />,
      short: <EvidenceBadge evidence={evidenceOf('early')} />,
      'with its meaning': <EvidenceBadge evidence={evidenceOf('conflicting')} isLong />,
    },
  },
  {
    name: 'FigureTable',
    states: {
      'no figures: nothing': <FigureTable figures={[]} />,
      'beside others': (
        <FigureTable figures={[figure, { ...figure, label: 'The visit', elsewhere: undefined }]} />
      ),
      'our own alone': <FigureTable figures={[{ ...figure, elsewhere: undefined }]} />,
    },
  },
  {
    name: 'WaysOn',
    states: {
      'no page names any: nothing': <WaysOn links={[]} />,
      three: <WaysOn links={links} />,
    },
  },
  {
    name: 'ShortFacts',
    states: {
      'a fact with a page': <ShortFacts facts={[fact]} />,
      'a fact without a page': (
        <ShortFacts facts={[{ ...fact, href: undefined, note: undefined }]} />
      ),
    },
  },
  {
    name: 'PriceList',
    states: {
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
  },
  {
    name: 'LocationFacts',
    states: {
      'only where it is': <LocationFacts addressLines={['Strand']} phones={[]} hours={[]} />,
      everything: (
        <LocationFacts
          addressLines={['1 Main Road', 'Strand']}
          phones={[phone]}
          hours={[{ days: 'Monday, Tuesday', times: '08:00 to 16:00' }]}
        />
      ),
    },
  },
  {
    name: 'OnThisPage',
    states: {
      'two sections: nothing': <OnThisPage links={links.slice(1)} />,
      'three sections': <OnThisPage links={links} />,
    },
  },
  {
    name: 'SourceList',
    states: {
      'no sources: nothing': <SourceList sources={[]} />,
      one: (
        <SourceList
          sources={[
            { ...source, number: 1, anchor: 'source-xu', href: '#xu', citedAt: '#page-main' },
          ]}
        />
      ),
    },
  },
  {
    name: 'PurposeBox',
    states: { plain: <PurposeBox purpose={{ aim: text, forWhom: text, notCovered: text }} /> },
  },
  {
    name: 'FurtherReading',
    states: {
      'one place': (
        <FurtherReading
          reading={{
            searchedUntil: '26 November 2026',
            places: [{ label: 'A group', href: '#group', why: 'help' }],
          }}
        />
      ),
    },
  },
  {
    name: 'SourceEntries',
    states: {
      'with and without an address': (
        <SourceEntries
          sources={[
            { ...entry, isTitleExact: true, href: '#doi' },
            { ...entry, id: 'other', aliases: [], isTitleExact: false, href: undefined },
          ]}
        />
      ),
    },
  },
];
