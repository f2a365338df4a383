import type { ReactNode } from 'react';

/** A field's id. Prefixed, so that it cannot clash with a heading of the page's text. */
export function fieldId(name: string) {
  return `enquiry-${name}`;
}

/** Ids of the elements that describe a field, for `aria-describedby`. */
export function describedBy(
  name: string,
  { hint, error }: { hint?: ReactNode; error?: string | undefined },
) {
  const ids = [
    ...(hint ? [`${fieldId(name)}-hint`] : []),
    ...(error ? [`${fieldId(name)}-error`] : []),
  ];
  return ids.length > 0 ? ids.join(' ') : undefined;
}

/** The hint under a field's label. */
export function Hint({ name, children }: { name: string; children: ReactNode }) {
  return (
    <span id={`${fieldId(name)}-hint`} className="block text-base text-muted">
      {children}
    </span>
  );
}

/** The error message above a field. Renders nothing if there is none. */
export function FieldError({ name, error }: { name: string; error: string | undefined }) {
  if (!error) return null;
  return (
    <span id={`${fieldId(name)}-error`} className="block font-bold text-error">
      <span className="sr-only">Error: </span>
      {error}
    </span>
  );
}

/** A field or group of fields, marked at the side while it has an error. */
export function FieldFrame({
  error,
  children,
}: {
  error: string | undefined;
  children: ReactNode;
}) {
  return <div className={error ? 'border-l-4 border-error pl-4' : undefined}>{children}</div>;
}

/** Reached by a link, a field leaves room above itself for its label. */
export const anchorClass = 'scroll-mt-32';

export const inputClass =
  'mt-1 block w-full min-h-11 border-2 border-border bg-surface px-3 py-2 text-text aria-[invalid=true]:border-error';
