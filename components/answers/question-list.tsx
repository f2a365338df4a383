import type { QuestionGroupView, QuestionView } from '@/lib/views/pages/reading/faq-view';

type Group = Pick<QuestionGroupView, 'anchor' | 'title' | 'count'> & {
  questions: Pick<QuestionView, 'anchor' | 'aliases' | 'href' | 'question'>[];
};

/**
 * Every question as a link to the page of its answer, where there are too many answers for one page.
 * An entry has the anchor that its answer had among all, so links that others made lead to it.
 */
export function QuestionList({ groups }: { groups: Group[] }) {
  return (
    <>
      <nav aria-label="Groups of questions" className="mt-8 max-w-measure print:hidden">
        <ul className="leading-snug [&_a]:inline-block [&_a]:py-2">
          {groups.map(({ anchor, title, count }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{title}</a> <span className="text-muted">{count}</span>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ anchor, title, questions }) => (
        <section key={anchor} className="mt-12 max-w-measure">
          <h2 id={anchor} className="border-b border-line pb-2 text-2xl">
            {title}
          </h2>
          <ul className="mt-2 leading-snug [&_a]:inline-block [&_a]:py-2 [&_li]:scroll-mt-24">
            {questions.map(({ anchor: name, aliases, href, question }) => (
              <li key={name} id={name}>
                {aliases.map((alias) => (
                  <span key={alias} id={alias} />
                ))}
                <a href={href}>{question}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
