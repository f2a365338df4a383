'use client';

// A client component for the same reason as the contact form: what was typed stays.

import { maxLengths, websiteTopic } from '@/lib/contact/form/enquiry-fields';
import type { FeedbackFormView } from '@/lib/views/pages/clinic/feedback-view';
import { CheckboxField } from './choice-fields';
import { EmailField } from './email-field';
import { PageField } from './page-field';
import { SendForm } from './send-form';
import { TextField } from './text-field';

/** Says what is wrong on a page of the site. Nobody has to say who they are. */
export function FeedbackForm({ action, sentHref, privacyHref, groups }: FeedbackFormView) {
  return (
    <SendForm
      {...{ action, sentHref, privacyHref }}
      className="mt-8 max-w-measure stack-8"
      label="Send"
    >
      {(errors) => (
        <>
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
          <EmailField
            label="E-mail address (optional)"
            hint="Only if we may ask you about it."
            error={errors.email}
          />
          <CheckboxField
            name="consent"
            label="If I gave an e-mail address: the clinic may keep it and use it to write to me about this."
            required={false}
            error={errors.consent}
          />
        </>
      )}
    </SendForm>
  );
}
