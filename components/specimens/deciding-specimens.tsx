import type { ChanceView } from '@/lib/views/deciding/count-view';
import type { OptionView } from '@/lib/views/deciding/option-view';
import { ByQuestion } from '../deciding/by-question';
import { Chance, Cost, Harms } from '../deciding/counts';
import { OptionFold } from '../deciding/option-fold';
import { Overview } from '../deciding/overview';
import { SheetHelp } from '../deciding/sheet-help';
import { Worksheet } from '../deciding/worksheet';
import { WritingRoom } from '../deciding/writing-room';

const text = (value: string) => ({
  type: 'root' as const,
  children: [{ type: 'text' as const, value }],
});

const from = { label: 'Preparing for the day', href: '#from' };

const citations = [{ number: 1, href: '#source' }];

const result: ChanceView['results'][number] = {
  who: 'After ECT',
  outOf100: 63,
  range: 'about 56 to 70',
  compared: { who: 'After ketamine', outOf100: 46 },
  noComparison: undefined,
  beside: '46 after ketamine',
  gap: '17 more of 100 than after ketamine',
  gapInShort: '17 more',
  people: '186 hospital patients',
  peopleInShort: '186 hospital patients',
  time: 'after treatment',
  certainty: 'Another trial disagrees.',
  citations,
};

const chance = (parts: Partial<ChanceView>) => (
  <Chance chance={{ results: [], none: undefined, citations, ...parts }} />
);

const counted = {
  what: 'Headache',
  counted: result,
  rare: undefined,
  note: 'It passes.',
  citations,
};

const rare = { ...counted, what: 'Death', counted: undefined, rare: 'About 2 in 100,000' };

const notCounted = { ...rare, what: 'Tiredness', rare: undefined, note: undefined };

const cost = { known: undefined, ours: undefined, ask: ['The sum'], citations: [] };

const ours = {
  href: '#costs',
  prices: [{ item: 'One infusion', place: 'Strand', amount: 'R 1 300' }],
};

const option: OptionView = {
  anchor: 'option-specimen',
  aliases: [],
  name: 'ECT',
  shortName: 'ECT',
  summary: 'You are asleep.',
  gain: 'It can ease symptoms.',
  counted: [
    {
      label: 'better',
      results: [
        result,
        {
          ...result,
          outOf100: 22,
          compared: { who: 'After ketamine', outOf100: 38 },
          beside: '38 after ketamine',
          people: '365 people',
        },
      ],
    },
    { label: 'recovered', results: [] },
  ],
  commonHarm: counted,
  seriousHarm: rare,
  caution: 'Not in an emergency.',
  sure: 'Little.',
  sections: [
    {
      anchor: 'option-specimen-respond',
      title: 'Chance',
      kind: 'chance',
      chance: { results: [result], none: undefined, citations },
    },
    { anchor: 'option-specimen-harms', title: 'Harms', kind: 'harms', harms: [notCounted] },
    { anchor: 'option-specimen-where', title: 'Where', kind: 'text', body: text('At home.'), cost },
  ],
};

export const decidingSpecimens = {
  Chance: {
    'beside its comparison': chance({ results: [result] }),
    'without a comparison group': chance({
      results: [{ ...result, compared: undefined, noComparison: 'There was no other group.' }],
    }),
    'without a figure': chance({ none: 'The trials do not count it.' }),
  },
  Counts: {
    'harms counted, rare and not counted': <Harms harms={[counted, rare, notCounted]} />,
  },
  Cost: {
    ours: <Cost cost={{ ...cost, ours }} />,
    'ours, on request': <Cost cost={{ ...cost, ours: { ...ours, prices: [] } }} />,
    known: <Cost cost={{ ...cost, known: 'About 1,000 for ten.' }} />,
    'not known': <Cost cost={cost} />,
  },
  Overview: {
    'two options': (
      <Overview
        part={{ anchor: 'section-specimen', title: 'At a glance' }}
        options={[option, { ...option, anchor: 'option-two', name: 'Waiting' }]}
        worksheetHref="#worksheet"
      />
    ),
  },
  ByQuestion: {
    'one question': (
      <ByQuestion
        part={{ anchor: 'section-by-question', title: 'Compare by question' }}
        compared={[{ anchor: 'section-lasts', title: 'How long it lasts', links: [from] }]}
      />
    ),
  },
  OptionFold: { folded: <OptionFold option={option} /> },
  SheetHelp: {
    'on a sheet': (
      <SheetHelp
        help={{
          emergency: { number: '112', href: 'tel:112', about: 'any cellphone' },
          otherEmergency: [],
          helplines: [
            {
              name: 'Helpline',
              phone: '0800 000 000',
              phoneHref: 'tel:0800000000',
              sms: undefined,
              when: 'day and night',
              isFree: true,
            },
          ],
        }}
      />
    ),
  },
  Worksheet: {
    empty: (
      <Worksheet
        options={[{ id: 'ect', name: 'ECT' }]}
        values={[{ id: 'value-1', text: 'That it lasts', sections: [from] }]}
      />
    ),
  },
  WritingRoom: { empty: <WritingRoom label="What I want to ask" rows={3} /> },
};
