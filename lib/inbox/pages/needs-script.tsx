/** @jsxImportSource hono/jsx */

/** What a page says of itself where scripts are off. */
export function NeedsScript({ what }: { what: string }) {
  return (
    <noscript>
      <p class="mt-4 max-w-measure border-l-8 border-border bg-caution px-4 py-3 text-caution-text">
        The inbox needs JavaScript: {what}. Allow it for this site in your browser’s settings, and
        load this page again.
      </p>
    </noscript>
  );
}
