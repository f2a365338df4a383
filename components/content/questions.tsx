import type { QuestionGroupView, QuestionView } from '@/lib/views/faq-view';
import { Prose } from './prose';

type Props = { groups: QuestionGroupView[] };

/** Every question by its group, as links to the answers below. */
export function QuestionIndex({ groups }: Props) {
  return (
    <nav aria-label="All questions" className="mt-8 max-w-3xl print:hidden">
      {groups.map(({ anchor, title, questions }) => (
        <section key={anchor} className="mt-6">
          <h2 className="text-lg">
            <a href={`#${anchor}`} className="inline-flex min-h-11 items-center">
              {title}
            </a>
          </h2>
          <ul className="mt-1 border-l-4 border-line pl-4">
            {questions.map((question) => (
              <li key={question.anchor}>
                <a href={`#${question.anchor}`} className="inline-block py-2 leading-snug">
                  {question.question}
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/** Questions with their answers in full: nothing is folded away, so each can be linked and printed. */
export function Questions({ groups }: Props) {
  return groups.map(({ anchor, title, questions }) => (
    <section key={anchor} className="mt-16">
      <h2 id={anchor} className="border-b border-line pb-2 text-2xl">
        {title}
      </h2>
      {questions.map((question) => (
        <Question key={question.anchor} question={question} />
      ))}
    </section>
  ));
}

function Question({ question: { anchor, aliases, question, body } }: { question: QuestionView }) {
  return (
    <section className="mt-10">
      {/* An old anchor comes first, so that it too brings the question into view. */}
      {aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      <h3 id={anchor} className="mb-3 text-xl">
        <a href={`#${anchor}`}>{question}</a>
      </h3>
      <Prose body={body} />
    </section>
  );
}
