import type { Ref } from 'react';
import { fieldId } from './field';

/**
 * Everything that is wrong with the form, each entry with a link to its field, modelled on GOV.UK
 * (https://design-system.service.gov.uk/components/error-summary/). It takes the focus.
 */
export function ErrorSummary({
  errors,
  ref,
}: {
  errors: [field: string, message: string][];
  ref: Ref<HTMLDivElement>;
}) {
  if (errors.length === 0) return null;
  return (
    <div
      ref={ref}
      tabIndex={-1}
      role="alert"
      aria-labelledby="enquiry-problems"
      className="border-4 border-error bg-surface p-4"
    >
      <h2 id="enquiry-problems" className="text-xl">
        There is a problem
      </h2>
      <ul className="mt-2">
        {errors.map(([field, message]) => (
          <li key={field}>
            {field === 'form' ? (
              <strong className="text-error">{message}</strong>
            ) : (
              <a href={`#${fieldId(field)}`} className="inline-block py-2 font-bold text-error">
                {message}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
