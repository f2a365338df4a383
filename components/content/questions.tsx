import { Fragment } from 'react';
import type { QuestionGroupView, QuestionView } from '@/lib/views/pages/faq-view';
import { ProseText } from './prose';

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
          <ul className="mt-1 border-l-4 border-line pl-4 leading-snug [&_a]:inline-block [&_a]:py-2">
            {questions.map((question) => (
              <li key={question.anchor}>
                <a href={`#${question.anchor}`}>{question.question}</a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

/**
 * Questions with their answers in full: nothing is folded away, so each can be linked and printed.
 * There are many, so a group styles its parts and they carry no classes.
 */
export function Questions({ groups }: Props) {
  return groups.map(({ anchor, title, questions }) => (
    <section key={anchor} className="prose mt-16 [&>h3]:mt-10">
      <h2 id={anchor} className="border-b border-line pb-2">
        {title}
      </h2>
      {questions.map((question) => (
        <Question key={question.anchor} question={question} />
      ))}
    </section>
  ));
}

function Question({
  question: { anchor, aliases, question, body, drawings },
}: {
  question: QuestionView;
}) {
  return (
    <Fragment>
      {/* An old anchor comes first, so that it too brings the question into view. */}
      {aliases.map((alias) => (
        <span key={alias} id={alias} />
      ))}
      <h3 id={anchor}>
        <a href={`#${anchor}`}>{question}</a>
      </h3>
      <ProseText body={body} drawings={drawings} />
    </Fragment>
  );
}
