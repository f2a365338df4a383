import type { Problem } from '../checking/to-problems';
import type { RecordLinks } from '../links/record-links';

type Found = { problems: readonly Problem[]; record: RecordLinks | undefined };

/** What the check finds of an entry: what stops the saving, and apart from it what does not. */
export function Problems({ problems, isBehind, record }: Found & { isBehind: boolean }) {
  const stopping = problems.filter(({ stops }) => stops);
  const others = problems.filter(({ stops }) => !stops);
  if (problems.length === 0) return null;
  return (
    <div className="border-b border-border p-4 text-base">
      {isBehind && <p>Looking again, since you have typed…</p>}
      <section role="status" aria-label="What the check says">
        <ProblemList
          heading="To fix before this can be saved"
          problems={stopping}
          record={record}
        />
        <ProblemList heading="To look at: this can be saved" problems={others} record={record} />
      </section>
    </div>
  );
}

function ProblemList({ heading, problems, record }: { heading: string } & Found) {
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
            {problem.links && <LinkButton links={problem.links} record={record} />}
          </li>
        ))}
      </ul>
    </>
  );
}

function LinkButton({
  links,
  record,
}: {
  links: readonly string[];
  record: RecordLinks | undefined;
}) {
  return record ? (
    <button
      type="button"
      className="min-h-11 cursor-pointer border border-border px-3 py-1"
      onClick={() => record(links)}
    >
      Record them now
    </button>
  ) : (
    <em className="block">
      Once it is saved, you can record them here; on a Git host, whoever looks after the site does.
    </em>
  );
}
