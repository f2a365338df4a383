import { AskAside } from '../content/ask-aside';
import { OnThisPage } from '../content/on-this-page';
import { PageColumns } from '../content/page-columns';
import { PageIntro } from '../content/page-intro';
import { Callout } from '../elements/callout';
import { Fold } from '../elements/fold';
import { FurtherReading } from '../sources/further-reading';
import { SourceEntries } from '../sources/source-entries';
import { SourceList } from '../sources/source-list';
import { SourceNames } from '../sources/source-names';
import { links } from './layout-specimens';
import { phone } from './page-foot-specimens';

const text = 'A sentence that says what there is to know, in plain words.';

const source = {
  authors: 'Xu Y, et al.',
  year: '2016',
  title: 'Title',
  printed: 'doi:10.1000/1',
};

const entry = {
  id: 'xu-2016',
  aliases: ['xu-2015'],
  heading: 'Xu Y, et al. · 2016',
  title: 'Pooled trials',
  publication: 'A journal',
  finding: text,
  withdrawn: undefined,
  note: 'Review of studies. Seen at the source.',
};

const calloutKinds = ['emergency', 'urgent', 'caution', 'note'] as const;

export const contentSpecimens = {
  Callout: Object.fromEntries(
    calloutKinds.map((kind) => [
      kind,
      <Callout key={kind} kind={kind} label={`A label for ${kind}`}>
        <p>{text}</p>
      </Callout>,
    ]),
  ),
  Fold: { plain: <Fold label="What else there is">{text}</Fold> },
  PageColumns: {
    plain: (
      <PageColumns top={text} side={text}>
        {text}
      </PageColumns>
    ),
  },
  AskAside: {
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
  PageIntro: { plain: <PageIntro title="A title" summary={text} /> },
  OnThisPage: {
    'two sections: nothing': <OnThisPage links={links.slice(1)} />,
    'three sections': <OnThisPage links={links} />,
  },
  SourceList: {
    'no sources: nothing': <SourceList sources={[]} />,
    one: (
      <SourceList
        sources={[
          { ...source, number: 1, anchor: 'source-xu', href: '#xu', citedAt: '#page-main' },
        ]}
      />
    ),
  },
  FurtherReading: {
    'one place': (
      <FurtherReading
        reading={{
          searchedUntil: '26 November 2026',
          places: [{ label: 'A group', href: '#group', why: 'help' }],
        }}
      />
    ),
  },
  SourceNames: {
    'a letter': (
      <SourceNames
        letters={[
          {
            letter: 'A',
            anchor: 'letter-a',
            href: '#letter-a',
            items: [{ ...entry, isTitleExact: true, href: '#doi' }],
          },
        ]}
      />
    ),
  },
  SourceEntries: {
    'with and without an address': (
      <SourceEntries
        sources={[
          { ...entry, isTitleExact: true, href: '#doi' },
          {
            ...entry,
            ...{ id: 'gone', aliases: [], isTitleExact: true, href: '#doi' },
            withdrawn: 'Withdrawn on 22 November 2026: The journal withdrew it.',
          },
          { ...entry, id: 'other', aliases: [], isTitleExact: false, href: undefined },
        ]}
      />
    ),
  },
};
