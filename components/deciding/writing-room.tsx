/** Room to write, by hand on paper or by keyboard. It is part of no form, so nothing is sent anywhere. */
export function WritingRoom({ label, rows }: { label: string; rows: number }) {
  return (
    <textarea
      aria-label={label}
      rows={rows}
      autoComplete="off"
      className="field-sizing-content block w-full resize-y border print:resize-none border-border bg-surface p-2"
    />
  );
}
