import type { Problem } from '../checking/to-problems';

/** What the check finds of an entry: what stops the saving, and apart from it what does not. */
export function Problems({ problems }: { problems: readonly Problem[] }) {
  const stopping = problems.filter(({ stops }) => stops);
  const others = problems.filter(({ stops }) => !stops);
  if (problems.length === 0) return null;
  return (
    <section
      role="status"
      aria-label="What the check says"
      className="border-b border-border p-4 text-base"
    >
      <ProblemList heading="To fix before this can be saved" problems={stopping} />
      <ProblemList heading="To look at: this can be saved" problems={others} />
    </section>
  );
}

function ProblemList({ heading, problems }: { heading: string; problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  return (
    <>
      <h2 className="text-lg font-bold">{heading}</h2>
      <ul className="mb-4">
        {problems.map((problem) => (
          <li key={JSON.stringify(problem)} className="mt-2">
            {problem.where !== '' && <em className="block">{problem.where}</em>}
            {problem.message} <code className="text-sm">{problem.ruleId}</code>
            {problem.severity === 'error' && !problem.stops && (
              <strong className="block">It has to be fixed before the site is published.</strong>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
