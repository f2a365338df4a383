import { anEnquiryForm } from '@/tests/support/enquiries/enquiry-form';

/** A form that has not been sent before, as a browser sends it. */
export function anEnquiryBody(): URLSearchParams {
  const fields = anEnquiryForm({ submissionKey: crypto.randomUUID() });
  return new URLSearchParams(Object.entries(fields).map(([name, value]) => [name, String(value)]));
}
