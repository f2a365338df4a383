import type { AnswerView } from '@/lib/views/pages/answer-view';
import type { LinkView } from '@/lib/views/parts/shell-view';

/** What belongs with an answer: other answers, pages, and all answers of its group. */
export function RelatedAnswers({
  related: { answers, pages, group },
}: Pick<AnswerView, 'related'>) {
  return (
    <nav aria-label="Related" className="mt-12 max-w-[65ch] print:hidden">
      {answers.length > 0 && (
        <>
          <h2 className="text-xl">Related questions</h2>
          <Links links={answers} />
        </>
      )}
      <h2 className="mt-6 text-xl">Related pages</h2>
      <Links links={[...pages, { label: `All questions: ${group.label}`, href: group.href }]} />
    </nav>
  );
}

function Links({ links }: { links: LinkView[] }) {
  return (
    <ul className="mt-1 border-l-4 border-line pl-4">
      {links.map(({ label, href }) => (
        <li key={href}>
          <a href={href} className="inline-block py-2 leading-snug">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
