import type { ReactNode } from 'react';
import type { EnquiryErrors } from '@/lib/contact/form/enquiry-problems';
import { ErrorSummary } from './error-summary';
import { FormEnding } from './form-ending';
import { useEnquiryForm } from './use-enquiry-form';

/**
 * The form around the fields: what is wrong above them, the button below, and how both are sent.
 *
 * @param children draws the fields with what is wrong with each
 */
export function SendForm({
  action,
  sentHref,
  privacyHref,
  locations = [],
  className,
  label,
  children,
}: {
  action: string;
  sentHref: string;
  privacyHref: string;
  locations?: readonly string[];
  className: string;
  label: string;
  children: (errors: EnquiryErrors) => ReactNode;
}) {
  const { errors, isSending, submissionKey, summaryRef, onSubmit, onFocus } = useEnquiryForm({
    action,
    sentHref,
    locations,
  });
  return (
    <form
      id="enquiry-form"
      method="post"
      action={action}
      noValidate
      onSubmit={onSubmit}
      onFocus={onFocus}
      className={className}
    >
      <ErrorSummary errors={Object.entries(errors)} ref={summaryRef} />
      {children(errors)}
      <FormEnding {...{ privacyHref, submissionKey, isSending }} label={label} />
    </form>
  );
}
