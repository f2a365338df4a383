import type { QuestionSheetView } from '@/lib/views/pages/preparing/questions-view';
import { ProseText } from '../content/prose';

/**
 * Questions for one occasion, each with room for its answer on paper.
 *
 * @param heading the level of its headings
 */
export function QuestionSheet({
  sheet: { lists },
  heading: Heading,
}: {
  sheet: Pick<QuestionSheetView, 'lists'>;
  heading: 'h2' | 'h3';
}) {
  return lists.map(({ label, from, questions }) => (
    <section
      key={`${from.href} ${label}`}
      className="mt-6 max-w-measure print:mt-3 print:max-w-none"
    >
      <Heading className="text-lg">{label}</Heading>
      <ol className="mt-2 list-decimal stack-2 pl-7">
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

/** Room to write, on paper only. */
export function AnswerLine() {
  const line = <span className="block h-6 border-b border-border" />;
  return (
    <span aria-hidden="true" className="hidden print:block">
      {line}
      {line}
    </span>
  );
}
