import { type Enquiry, parseEnquiry } from '@/lib/contact/form/enquiry';
import { anEnquiryForm } from './enquiry-form';

/** A parsed enquiry; it may be about the location `strand`. */
export function anEnquiry(changes: Record<string, unknown> = {}): Enquiry {
  const parsed = parseEnquiry(anEnquiryForm(changes), ['strand']);
  if (!parsed.ok) throw new Error(parsed.codes.join());
  return parsed.enquiry;
}
