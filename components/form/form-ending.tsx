import { honeypotField } from '@/lib/contact/form/enquiry-fields';

/** What every form ends with: how details are handled, what keeps robots and duplicates out, the button. */
export function FormEnding({
  privacyHref,
  submissionKey,
  isSending,
  label,
}: {
  privacyHref: string;
  submissionKey: string;
  isSending: boolean;
  label: string;
}) {
  return (
    <>
      <p className="text-base">
        <a href={privacyHref} className="inline-block py-2">
          How we handle your details
        </a>
      </p>
      <div hidden>
        <label>
          Leave this empty
          <input type="text" name={honeypotField} tabIndex={-1} autoComplete="off" />
        </label>
      </div>
      <input type="hidden" name="submissionKey" value={submissionKey} />
      <button
        type="submit"
        aria-disabled={isSending}
        className="min-h-11 cursor-pointer bg-accent px-6 py-3 font-bold text-on-accent hover:bg-accent-strong"
      >
        {isSending ? 'Sending…' : label}
      </button>
    </>
  );
}
