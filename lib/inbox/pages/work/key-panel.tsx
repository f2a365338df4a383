/** @jsxImportSource hono/jsx */
import { fieldClass } from '../classes';

/**
 * Where the key file is chosen, and what to do without one.
 *
 * @param isHidden until the script meets a text that is encrypted, from before the key was taken away
 */
export function KeyPanel({ isHidden }: { isHidden: boolean }) {
  return (
    <section data-key aria-labelledby="page-key" class="mt-2 print:hidden" hidden={isHidden}>
      <div data-key-ask class="border-l-8 border-border bg-caution px-4 py-3 text-caution-text">
        <h2 id="page-key" class="text-lg">
          Enquiries are encrypted
        </h2>
        <p>
          Choose the clinic’s key file to read them. It stays in this tab: it is not sent, and is
          forgotten when you close or reload the tab, or sign out.
        </p>
        <label class="mt-2 block max-w-measure font-bold">
          Key file
          <input data-key-file type="file" class={fieldClass} aria-describedby="page-key-problem" />
        </label>
        <p id="page-key-problem" data-key-problem role="alert" class="font-bold text-error" />
        <details class="mt-1">
          <summary class="min-h-11 cursor-pointer py-2">
            You do not have the key file, or it is lost?
          </summary>
          <div class="max-w-measure space-y-2 pb-2">
            <p>
              Ask your manager for a copy. You can still see what has come, answer calls about a
              reference, and take an enquiry in hand.
            </p>
            <p>
              If every copy is lost, nobody can read what is encrypted for it, not even whoever
              looks after the server. Ask them to make a new key, so that new enquiries can be read.
            </p>
          </div>
        </details>
      </div>
      <p data-key-held hidden>
        <span data-key-words role="status" />{' '}
        <button
          type="button"
          data-key-forget
          class="min-h-11 cursor-pointer font-bold text-link underline"
        >
          Forget it, or choose another file
        </button>
      </p>
    </section>
  );
}
