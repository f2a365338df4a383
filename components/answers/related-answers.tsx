import type { AnswerView } from '@/lib/views/pages/reading/answer-view';
import { LinkList } from '../elements/link-list';

/** What belongs with an answer: other answers, pages, and all answers of its group. */
export function RelatedAnswers({
  related: { answers, pages, group },
}: Pick<AnswerView, 'related'>) {
  return (
    <nav aria-label="Related" className="mt-8 print:hidden lg:mt-0">
      {answers.length > 0 && (
        <>
          <h2 className="text-xl">Related questions</h2>
          <LinkList className="border-l-4 border-line pl-4" links={answers} />
        </>
      )}
      <h2 className="mt-6 text-xl">Related pages</h2>
      <LinkList
        className="border-l-4 border-line pl-4"
        links={[...pages, { label: `All questions: ${group.label}`, href: group.href }]}
      />
    </nav>
  );
}
