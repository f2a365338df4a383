'use client';

// A client component as the contact form is: what was typed stays when something is wrong with it.

import { honeypotField, maxLengths, websiteTopic } from '@/lib/contact/form/enquiry-fields';
import type { FeedbackFormView } from '@/lib/views/pages/feedback-view';
import { CheckboxField } from './choice-fields';
import { ErrorSummary } from './error-summary';
import { PageField } from './page-field';
import { TextField } from './text-field';
import { useEnquiryForm } from './use-enquiry-form';

/** Says what is wrong on a page of the site. Nobody has to say who they are. */
export function FeedbackForm({ action, sentHref, privacyHref, groups }: FeedbackFormView) {
  const { errors, isEnhanced, isSending, submissionKey, summaryRef, onSubmit, onFocus } =
    useEnquiryForm({ action, sentHref, locations: [] });
  return (
    <form
      id="enquiry-form"
      method="post"
      action={action}
      noValidate={isEnhanced}
      onSubmit={onSubmit}
      onFocus={onFocus}
      className="mt-8 max-w-2xl space-y-8"
    >
      <ErrorSummary errors={Object.entries(errors)} ref={summaryRef} />
      <input type="hidden" name="topic" value={websiteTopic} />
      <PageField groups={groups} />
      <TextField
        name="message"
        label="What is wrong, unclear or missing?"
        hint={`Nothing about your health, please. At most ${maxLengths.message.toLocaleString('en')} characters.`}
        rows={5}
        required
        maxLength={maxLengths.message}
        error={errors.message}
      />
      <TextField
        name="email"
        label="E-mail address (optional)"
        hint="Only if we may ask you about it."
        inputMode="email"
        pattern=".+@.+\..+"
        title="An e-mail address, like name@example.com"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={maxLengths.email}
        autoComplete="email"
        error={errors.email}
      />
      <CheckboxField
        name="consent"
        label="If I gave an e-mail address: the clinic may keep it and use it to write to me about this."
        required={false}
        error={errors.consent}
      />
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
        {isSending ? 'Sending…' : 'Send'}
      </button>
    </form>
  );
}
