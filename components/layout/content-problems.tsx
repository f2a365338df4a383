/** Mistakes in the content, over the page of whoever edits it. Nothing when there are none. */
export function ContentProblems({ problems }: { problems: string[] }) {
  if (problems.length === 0) return null;
  return (
    <section
      role="alert"
      className="fixed inset-x-0 bottom-0 z-10 max-h-1/2 overflow-y-auto border-t-8 border-danger bg-surface p-4 text-base"
    >
      <h2 className="text-lg">To mend in the content: this page shows the last good version</h2>
      <ul className="mt-2 list-disc pl-6 font-mono">
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
    </section>
  );
}
