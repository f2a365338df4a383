import type { CSSProperties } from 'react';

/** Only developers see it, so its styles are kept out of the style sheet that visitors get. */
const style: CSSProperties = {
  position: 'fixed',
  insetInline: 0,
  bottom: 0,
  maxHeight: '50%',
  overflowY: 'auto',
  padding: '1rem',
  borderTop: '8px solid var(--tone-danger)',
  background: 'var(--tone-surface)',
};

/**
 * Mistakes in the content, as `npm run check` prints them, on top of the page being edited. Renders
 * nothing if there are none.
 */
export function ContentDiagnostics({ diagnostics }: { diagnostics: string[] }) {
  if (diagnostics.length === 0) return null;
  return (
    <section role="alert" className="print:hidden" style={style}>
      <h2>To fix in the content</h2>
      <p>What cannot be read is shown as it was when it last could.</p>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li key={diagnostic}>
            <pre style={{ whiteSpace: 'pre-wrap' }}>{diagnostic}</pre>
          </li>
        ))}
      </ul>
    </section>
  );
}
