import { anchorClass, describedBy, FieldError, FieldFrame, fieldId, inputClass } from './field';

type Option = { value: string; label: string };

/** A choice between a few options, all of them visible. */
export function RadioField({
  name,
  legend,
  options,
  error,
}: {
  name: string;
  legend: string;
  options: readonly Option[];
  error: string | undefined;
}) {
  return (
    <FieldFrame error={error}>
      <fieldset aria-describedby={describedBy(name, { error })}>
        <legend className="font-bold">{legend}</legend>
        <FieldError name={name} error={error} />
        {options.map(({ value, label }, index) => (
          <label key={value} className="flex min-h-11 items-center gap-3 py-1 leading-snug">
            {/* The first option has the field's id, so that the error summary can link to it. */}
            <input
              type="radio"
              id={index === 0 ? fieldId(name) : undefined}
              name={name}
              value={value}
              required
              className={`size-6 shrink-0 accent-accent ${anchorClass}`}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </FieldFrame>
  );
}

/** A choice from a list. `placeholder` is shown before anything is chosen. */
export function SelectField({
  name,
  label,
  placeholder,
  options,
  required = false,
  error,
}: {
  name: string;
  label: string;
  placeholder: string;
  options: readonly Option[];
  required?: boolean;
  error: string | undefined;
}) {
  return (
    <FieldFrame error={error}>
      <label htmlFor={fieldId(name)} className="font-bold">
        {label}
      </label>
      <FieldError name={name} error={error} />
      <select
        id={fieldId(name)}
        name={name}
        required={required}
        aria-describedby={describedBy(name, { error })}
        aria-invalid={error ? true : undefined}
        className={`${inputClass} ${anchorClass} max-w-96`}
      >
        <option value="">{placeholder}</option>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}

/** A checkbox. */
export function CheckboxField({
  name,
  label,
  required = true,
  error,
}: {
  name: string;
  label: string;
  required?: boolean;
  error: string | undefined;
}) {
  return (
    <FieldFrame error={error}>
      <FieldError name={name} error={error} />
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          id={fieldId(name)}
          name={name}
          value="yes"
          required={required}
          aria-describedby={describedBy(name, { error })}
          aria-invalid={error ? true : undefined}
          className={`mt-1 size-6 shrink-0 accent-accent ${anchorClass}`}
        />
        {label}
      </label>
    </FieldFrame>
  );
}
