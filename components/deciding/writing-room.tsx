/** Room to write, by hand on paper or by keyboard. It is part of no form, so nothing is sent anywhere. */
export function WritingRoom({ label, rows }: { label: string; rows: number }) {
  return (
    <textarea
      aria-label={label}
      rows={rows}
      autoComplete="off"
      className="field-sizing-content print:field-sizing-fixed print:p-0.5 block w-full resize-y border print:resize-none border-border bg-surface p-2"
    />
  );
}
