import { maxLengths } from '@/lib/contact/form/enquiry-fields';
import { TextField } from './text-field';

/** A browser's own type="email" would refuse o’brien@müller.de before we can read it. */
export function EmailField({
  label,
  hint,
  error,
}: {
  label: string;
  hint?: string;
  error: string | undefined;
}) {
  return (
    <TextField
      name="email"
      label={label}
      hint={hint}
      inputMode="email"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={maxLengths.email}
      autoComplete="email"
      error={error}
    />
  );
}
