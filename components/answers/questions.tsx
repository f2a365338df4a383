import type { QuestionGroupView, QuestionView } from '@/lib/views/pages/reading/faq-view';
import { ProseText } from '../content/prose';

type Props = { groups: QuestionGroupView[] };

/**
 * Every question with its answer, folded by group and by question so that one can take them in. An
 * anchor is inside its fold: a browser opens what a link leads into, and the printed page opens all.
 */
export function Questions({ groups }: Props) {
  return (
    <section aria-labelledby="page-questions" className="mt-8 max-w-3xl">
      <h2 id="page-questions" className="text-2xl">
        All questions
      </h2>
      <p className="mt-2 print:hidden">Open a group, then a question.</p>
      <div className="mt-2 border-t border-line">
        {groups.map((group) => (
          <Group key={group.anchor} group={group} />
        ))}
      </div>
      <p className="one-answer-note">
        The sources of this answer are on its own page, whose address is below it.
      </p>
    </section>
  );
}

function Group({
  group: { anchor, title, count, firstWords, questions },
}: {
  group: QuestionGroupView;
}) {
  return (
    <details className="fold border-b border-line">
      <summary className="min-h-11 cursor-pointer py-3 leading-snug">
        <h3 className="inline text-xl">{title}</h3>{' '}
        <span className="text-base text-muted">{count}</span>
        <span className="block text-base text-muted print:hidden">{firstWords}</span>
      </summary>
      <div id={anchor} className="scroll-mt-28 pb-6 pl-4">
        {questions.map((question) => (
          <Question key={question.anchor} question={question} />
        ))}
      </div>
    </details>
  );
}

function Question({
  question: { anchor, aliases, href, question, body, drawings },
}: {
  question: QuestionView;
}) {
  return (
    <article className="border-t border-line">
      <details className="fold">
        <summary className="min-h-11 cursor-pointer py-2 leading-snug">
          <h4 className="inline text-lg">{question}</h4>
        </summary>
        <div id={anchor} className="prose scroll-mt-24 border-l-4 border-line pb-4 pl-4">
          {aliases.map((alias) => (
            <span key={alias} id={alias} className="scroll-mt-24" />
          ))}
          <ProseText body={body} drawings={drawings} />
          <p className="answer-links">
            <a href={href}>This answer on its own page</a>{' '}
            <a href="#page-questions" className="to-index">
              All questions
            </a>
          </p>
        </div>
      </details>
    </article>
  );
}
