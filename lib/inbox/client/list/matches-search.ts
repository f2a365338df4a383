import type { EnquiryDetails } from '@/lib/contact/store/enquiry-details';

/**
 * Whether an enquiry is from somebody with that name, e-mail address or telephone number. Capitals, accents,
 * apostrophes and what is between digits do not matter.
 */
export function matchesSearch({ name, email, phone }: EnquiryDetails, typed: string): boolean {
  const words = toPlain(typed).split(/\s+/).filter(Boolean);
  // +27 82 … and 082 … are the same number.
  const digits = typed.replaceAll(/\D/g, '').replace(/^0+/, '');
  // Fewer digits are in any number; four are what people remember of one.
  if (digits.length >= 4 && phone.replaceAll(/\D/g, '').includes(digits)) return true;
  const text = `${toPlain(name)} ${toPlain(email)}`;
  return words.length > 0 && words.every((word) => text.includes(word));
}

function toPlain(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/['\u2018\u2019\u02bc]/g, '')
    .toLowerCase();
}
