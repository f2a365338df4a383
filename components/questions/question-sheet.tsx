import type { QuestionSheetView } from '@/lib/views/pages/questions-view';
import { ProseText } from '../content/prose';

/** Questions for one occasion, each with room for its answer on paper. */
export function QuestionSheet({ sheet: { lists } }: { sheet: Pick<QuestionSheetView, 'lists'> }) {
  return lists.map(({ label, from, questions }) => (
    <section
      key={`${from.href} ${label}`}
      className="mt-6 max-w-[65ch] print:mt-3 print:max-w-none"
    >
      <h3 className="text-lg">{label}</h3>
      <ol className="mt-2 list-decimal space-y-2 pl-7">
        {questions.map((question, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a question has no other name, and the order stays.
          <li key={index}>
            <ProseText body={question} />
            <AnswerLine />
          </li>
        ))}
      </ol>
      <p className="mt-1 text-base print:hidden">
        From: <a href={from.href}>{from.label}</a>
      </p>
    </section>
  ));
}

/** A line to write on, on paper alone. */
export function AnswerLine() {
  return <span aria-hidden="true" className="hidden h-8 border-b border-border print:block" />;
}
