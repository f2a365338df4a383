import type { ComponentProps, ReactNode } from 'react';
import { describedBy, FieldError, FieldFrame, fieldId, Hint, inputClass } from './field';

/** A labelled field for one line of text, or with `rows` for several. */
export function TextField({
  name,
  label,
  hint,
  error,
  rows,
  ...input
}: {
  name: string;
  label: string;
  hint?: ReactNode;
  error: string | undefined;
  rows?: number;
} & Pick<
  ComponentProps<'input'>,
  | 'type'
  | 'required'
  | 'maxLength'
  | 'autoComplete'
  | 'inputMode'
  | 'pattern'
  | 'title'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'defaultValue'
>) {
  const attributes = {
    id: fieldId(name),
    name,
    className: inputClass,
    'aria-describedby': describedBy(name, { hint, error }),
    'aria-invalid': error ? true : undefined,
  };
  const { required, maxLength, autoComplete } = input;
  return (
    <FieldFrame error={error}>
      <label htmlFor={fieldId(name)} className="font-bold">
        {label}
      </label>
      {hint && <Hint name={name}>{hint}</Hint>}
      <FieldError name={name} error={error} />
      {rows === undefined ? (
        <input type="text" {...attributes} {...input} />
      ) : (
        <textarea {...attributes} {...{ rows, required, maxLength, autoComplete }} />
      )}
    </FieldFrame>
  );
}
