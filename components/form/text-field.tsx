import type { ComponentProps, ReactNode } from 'react';
import {
  anchorClass,
  describedBy,
  FieldError,
  FieldFrame,
  fieldId,
  Hint,
  inputClass,
} from './field';

type LineType = 'text' | 'tel' | 'date' | 'time';

/** A field is about as wide as what it is for. */
const lineWidths: Record<LineType, string> = {
  text: 'max-w-96',
  tel: 'max-w-56',
  date: 'max-w-56',
  time: 'max-w-40',
};

/** A labelled field for one line of text, or with `rows` for several. */
export function TextField({
  name,
  label,
  hint,
  error,
  rows,
  type = 'text',
  ...input
}: {
  name: string;
  label: string;
  hint?: ReactNode;
  error: string | undefined;
  rows?: number;
  type?: LineType;
} & Pick<
  ComponentProps<'input'>,
  | 'required'
  | 'maxLength'
  | 'autoComplete'
  | 'inputMode'
  | 'autoCapitalize'
  | 'spellCheck'
  | 'defaultValue'
>) {
  const attributes = {
    id: fieldId(name),
    name,
    className: `${inputClass} ${anchorClass} ${rows === undefined ? lineWidths[type] : ''}`,
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
        <input type={type} {...attributes} {...input} />
      ) : (
        <textarea {...attributes} {...{ rows, required, maxLength, autoComplete }} />
      )}
    </FieldFrame>
  );
}
