import { ChangeLine } from '../changes/change-line';
import { ChangesList } from '../changes/changes-list';
import { TextChanges } from '../changes/text-changes';
import { ContactSteps, ContactWays } from '../contact/contact-ways';
import { PhoneLink } from '../contact/phone-link';
import { HelpEnding } from '../page-foot/help-ending';
import { NextSteps } from '../page-foot/next-steps';
import { OpenPoints } from '../page-foot/open-points';
import { PageEnding } from '../page-foot/page-ending';
import { ReviewNote } from '../page-foot/review-note';
import { help, links } from './layout-specimens';

export const phone = {
  label: 'Telephone',
  text: '021 000 0000',
  href: 'tel:0210000000',
  note: undefined,
};

const groupPhone = { ...phone, label: 'Example Group', note: 'This is the line of another.' };

const change = {
  day: '22 November 2026',
  isoDay: '2026-11-22',
  what: 'We corrected how long you may not eat.',
  isSafety: true,
};

const listed = { ...change, title: 'Risks', href: '/risks', number: 1 };

/** What follows a text: its review, open points, how to ask. */
export const pageFootSpecimens = {
  ReviewNote: {
    pending: (
      <ReviewNote
        review={{
          updated: 'Last changed today.',
          reviewed: 'Medical review: pending.',
          isReviewed: false,
          changes: [],
        }}
      />
    ),
    reviewed: (
      <ReviewNote
        review={{
          updated: 'Last changed today.',
          reviewed: 'Reviewed by A. Doctor.',
          isReviewed: true,
          changes: [change, { ...change, what: 'The second.', isSafety: false }],
        }}
      />
    ),
  },
  TextChanges: {
    'nothing has changed: nothing': <TextChanges changes={[]} />,
    one: <TextChanges changes={[change]} />,
  },
  ChangesList: {
    none: <ChangesList listed={[]} feedHref="/changes.xml" />,
    two: (
      <ChangesList
        listed={[listed, { ...listed, isSafety: false, number: 2 }]}
        feedHref="/changes.xml"
      />
    ),
  },
  ChangeLine: { safety: <ChangeLine change={change} /> },
  OpenPoints: {
    'nothing open: nothing': <OpenPoints openPoints={undefined} />,
    two: (
      <OpenPoints
        openPoints={{
          line: 'We are still confirming 2 points on this page',
          points: ['whether 20 minutes are enough (our doctor)', 'The visit: 1 hour (the clinic)'],
        }}
      />
    ),
  },
  PageEnding: {
    enquiry: (
      <PageEnding
        ending={{
          kind: 'enquiry',
          phones: [phone],
          contactHref: '#contact',
          answer: 'We answer within a day.',
          links,
        }}
      />
    ),
    links: <PageEnding ending={{ kind: 'links', links }} />,
  },
  HelpEnding: {
    'with a page for companions': <HelpEnding help={help} companion={links[0]} />,
    'without one': <HelpEnding help={help} companion={undefined} />,
  },
  PhoneLink: {
    'our own': <PhoneLink phone={phone} />,
    'of a group': <PhoneLink phone={groupPhone} />,
  },
  ContactWays: {
    'the line of a group': (
      <ContactWays phones={[groupPhone]} answer={undefined} formHref="#form" />
    ),
    'no number': <ContactWays phones={[]} answer="We answer within a day." formHref="#form" />,
    'no form': <ContactWays phones={[groupPhone]} answer={undefined} formHref={undefined} />,
    steps: <ContactSteps steps={['We read it.', 'We answer.']} />,
  },
  NextSteps: { three: <NextSteps links={links} /> },
};
