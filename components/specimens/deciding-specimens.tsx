import type { ChanceView } from '@/lib/views/deciding/option-view';
import { Chance } from '../deciding/chance';
import { RowTable } from '../deciding/row-table';
import { SheetHelp } from '../deciding/sheet-help';
import { Worksheet } from '../deciding/worksheet';
import { WritingRoom } from '../deciding/writing-room';
import { QuestionSheet } from '../questions/question-sheet';
import { RingFirst } from '../questions/ring-first';
import type { Specimen } from './specimen';

const text = (value: string) => ({
  type: 'root' as const,
  children: [{ type: 'text' as const, value }],
});

const from = { label: 'Preparing for the day', href: '#from' };

const citations = [{ number: 1, href: '#source' }];

const result: ChanceView['results'][number] = {
  who: 'After ECT',
  outOf100: 63,
  compared: { who: 'After ketamine', outOf100: 46 },
  noComparison: undefined,
  people: '186 hospital patients',
  time: 'after treatment',
  certainty: 'Another trial disagrees.',
  citations,
};

const chance = (parts: Partial<ChanceView>) => (
  <Chance chance={{ results: [], none: undefined, citations, ...parts }} />
);

export const decidingSpecimens: Specimen[] = [
  {
    name: 'Chance',
    states: {
      'beside its comparison': chance({ results: [result] }),
      'without a comparison group': chance({
        results: [{ ...result, compared: undefined, noComparison: 'There was no other group.' }],
      }),
      'without a figure': chance({ none: 'The trials do not count it.' }),
    },
  },
  {
    name: 'RowTable',
    states: {
      'two options': (
        <RowTable
          anchor="section-specimen"
          title="What happens"
          rows={[
            { name: 'ECT', said: 'You are asleep.' },
            { name: 'Waiting', id: 'option-specimen', said: 'You set a day.' },
          ]}
        />
      ),
    },
  },
  {
    name: 'SheetHelp',
    states: {
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
  },
  {
    name: 'Worksheet',
    states: {
      empty: (
        <Worksheet
          options={[{ id: 'ect', name: 'ECT' }]}
          values={[{ id: 'value-1', text: 'That it lasts' }]}
        />
      ),
    },
  },
  { name: 'WritingRoom', states: { empty: <WritingRoom label="What I want to ask" rows={3} /> } },
  {
    name: 'QuestionSheet',
    states: {
      'one list': (
        <QuestionSheet
          heading="h2"
          sheet={{ lists: [{ label: 'Ask', from, questions: [text('How sure are you?')] }] }}
        />
      ),
    },
  },
  {
    name: 'RingFirst',
    states: {
      'one box': <RingFirst boxes={[{ label: 'Ring us if', from, body: text('You are ill.') }]} />,
      'no box: nothing': <RingFirst boxes={[]} />,
    },
  },
];
