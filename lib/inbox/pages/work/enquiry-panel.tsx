/** @jsxImportSource hono/jsx */
import type { InboxDeps } from '@/lib/inbox/staff';
import { reasonLabels } from '@/lib/inbox/work/labels';
import { deleteReasons, maxNoteChars } from '@/lib/inbox/work/work-terms';
import { buttonClass, cardClass, fieldClass, quietButtonClass } from '../classes';

/** One enquiry: its script fills in what is known, and leaves alone what somebody is typing. */
export function EnquiryPanel({ deps }: { deps: InboxDeps }) {
  return (
    <article data-panel="enquiry" hidden class="max-w-measure">
      <p class="mt-2 print:hidden">
        <a href="#new" data-back class="inline-flex min-h-11 items-center">
          Back to the list
        </a>
      </p>
      <h2 data-title tabindex={-1} dir="auto" class="text-2xl break-words">
        Enquiry
      </h2>
      <p data-news role="status" class={`${newsClass} print:hidden`} hidden />
      <dl data-facts class="mt-2 grid gap-x-4 min-[20rem]:grid-cols-[minmax(5rem,auto)_1fr]" />
      <p
        data-unread
        class="mt-3 border-l-8 border-border bg-caution px-4 py-2 text-caution-text"
        hidden
      />
      <div data-contact class="mt-3 flex flex-wrap gap-3" />
      <div data-message-box hidden>
        <h3 class="mt-4 text-lg">Message</h3>
        <p data-message dir="auto" class="mt-1 whitespace-pre-wrap break-words" />
      </div>
      <section aria-labelledby="page-work" class={`${cardClass} mt-4`}>
        <h3 id="page-work" data-state tabindex={-1} class="text-lg">
          New
        </h3>
        <div data-actions class="mt-2 flex flex-wrap gap-2 print:hidden" />
      </section>
      <Reply deps={deps} />
      <section aria-labelledby="page-notes" class="mt-4">
        <h3 id="page-notes" class="text-lg">
          Notes for colleagues
        </h3>
        <ol data-notes class="space-y-3" />
        <form data-note-form class="mt-2 print:hidden">
          <label class="block">
            New note
            <textarea data-note class={fieldClass} rows={3} maxlength={maxNoteChars} />
          </label>
          <button type="submit" class={`${quietButtonClass} mt-2`}>
            Save the note
          </button>
        </form>
      </section>
      <section aria-labelledby="page-history" class="mt-4">
        <h3 id="page-history" class="text-lg">
          History
        </h3>
        <ol data-history class="text-base" />
      </section>
      <div class="mt-4 space-y-2 print:hidden">
        <button type="button" data-print class={quietButtonClass}>
          Print
        </button>
        <Delete />
      </div>
    </article>
  );
}

const newsClass = 'my-2 border-l-8 border-accent bg-surface px-4 py-2';

/** A text to begin with, and the link that opens the mail program with it. */
function Reply({ deps: { clinic } }: { deps: InboxDeps }) {
  const { replies } = clinic;
  return (
    <details data-reply hidden class={`${cardClass} mt-4 print:hidden`}>
      <summary class="min-h-11 cursor-pointer py-2 font-bold">Write a reply</summary>
      <div class="space-y-3 pt-2">
        <label class="block">
          Begin with
          <select data-reply-choice class={fieldClass}>
            <option value="">nothing: I write it myself</option>
            {replies.map(({ title }, index) => (
              <option key={title} value={String(index)}>
                {title}
              </option>
            ))}
          </select>
        </label>
        <label class="block">
          Subject
          <input data-reply-subject class={fieldClass} maxlength={200} autocomplete="off" />
        </label>
        <label class="block">
          Text
          <textarea data-reply-text class={fieldClass} rows={9} maxlength={4000} />
        </label>
        <p class="flex flex-wrap gap-3">
          <a
            data-reply-link
            href="mailto:"
            class={`${buttonClass} inline-flex items-center no-underline`}
          >
            Open in my mail program
          </a>
          <button type="button" data-reply-copy class={quietButtonClass}>
            Copy the text
          </button>
        </p>
        <p class="text-base text-muted">
          You send it from your own mailbox. Then say above that it waits for the patient, or is
          done.
        </p>
      </div>
    </details>
  );
}

function Delete() {
  return (
    <details data-delete>
      <summary class="min-h-11 cursor-pointer py-2">Delete …</summary>
      <form class="space-y-2">
        <fieldset>
          <legend>It is deleted at once and for good, with its notes. Why?</legend>
          {deleteReasons.map((reason) => (
            <label key={reason} class="flex min-h-11 cursor-pointer items-center gap-3">
              <input type="radio" name="reason" value={reason} required class="size-5" />
              {reasonLabels[reason]}
            </label>
          ))}
        </fieldset>
        <button type="submit" class={quietButtonClass}>
          Delete for good
        </button>
      </form>
    </details>
  );
}
