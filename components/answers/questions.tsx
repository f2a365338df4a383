import type { QuestionGroupView, QuestionView } from '@/lib/views/pages/reading/faq-view';
import { ProseText } from '../content/prose';

type Props = { groups: QuestionGroupView[] };

/** Every question by its group, folded so that one can take it in, as links to the answers below. */
export function QuestionIndex({ groups }: Props) {
  return (
    <nav aria-labelledby="page-questions" className="mt-8 max-w-measure print:hidden">
      <h2 id="page-questions" className="text-2xl">
        All questions
      </h2>
      <ul className="mt-2 border-t border-line">
        {groups.map(({ anchor, title, count, firstWords, questions }) => (
          <li key={anchor} className="border-b border-line">
            <details>
              <summary className="min-h-11 cursor-pointer py-2 leading-snug">
                <span className="font-heading text-lg font-bold">{title}</span>{' '}
                <span className="text-base text-muted">{count}</span>
                <span className="block text-base text-muted">{firstWords}</span>
              </summary>
              <ul className="mb-4 border-l-4 border-line pl-4 leading-snug [&_a]:inline-block [&_a]:py-2">
                {questions.map((question) => (
                  <li key={question.anchor}>
                    <a href={`#${question.anchor}`}>{question.question}</a>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * Questions with their answers in full: nothing is folded away, so each can be linked and printed.
 * There are many, so a group styles its parts and they carry few classes.
 */
export function Questions({ groups }: Props) {
  return (
    <>
      {groups.map(({ anchor, title, questions }) => (
        <section key={anchor} className="mt-12 stack-8">
          <h2 id={anchor} className="max-w-measure border-b border-line pb-2 text-2xl">
            {title}
          </h2>
          {questions.map((question) => (
            <Question key={question.anchor} question={question} />
          ))}
        </section>
      ))}
      <p className="one-answer-note">
        The sources of this answer are on its own page, whose address is beside the question.
      </p>
    </>
  );
}

function Question({
  question: { anchor, aliases, href, question, body, drawings },
}: {
  question: QuestionView;
}) {
  return (
    <article className="prose">
      {/* An old anchor comes first, so that it too brings the question into view. */}
      {aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      <h3 id={anchor}>
        <a href={href}>{question}</a>
      </h3>
      <ProseText body={body} drawings={drawings} />
      <p className="to-index">
        <a href="#page-questions">All questions</a>
      </p>
    </article>
  );
}
