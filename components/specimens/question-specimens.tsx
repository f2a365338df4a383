import { QuestionSheet } from '../questions/question-sheet';
import { RingFirst } from '../questions/ring-first';
import { SheetStrip } from '../questions/sheet-strip';

const text = (value: string) => ({
  type: 'root' as const,
  children: [{ type: 'text' as const, value }],
});

const from = { label: 'Preparing for the day', href: '#from' };

export const questionSpecimens = {
  QuestionSheet: {
    'one list': (
      <QuestionSheet
        heading="h2"
        sheet={{ lists: [{ label: 'Ask', from, questions: [text('How sure are you?')] }] }}
      />
    ),
  },
  SheetStrip: {
    'two sheets': (
      <SheetStrip
        sheets={[
          { name: 'day', href: '#day', occasion: { label: 'The day itself', scene: 'drip' } },
          { name: 'home', href: '#home', occasion: { label: 'At home', scene: 'companion' } },
        ]}
      />
    ),
  },
  RingFirst: {
    'one box': <RingFirst boxes={[{ label: 'Ring us if', from, body: text('You are ill.') }]} />,
    'no box: nothing': <RingFirst boxes={[]} />,
  },
};
