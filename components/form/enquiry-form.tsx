'use client';

// A client component, so that what was typed stays if something is wrong with it.

import { maxLengths } from '@/lib/contact/form/enquiry-fields';
import type { EnquiryFormView } from '@/lib/views/pages/clinic/contact-view';
import { CheckboxField, RadioField, SelectField } from './choice-fields';
import { EmailField } from './email-field';
import { FieldGroup } from './field-group';
import { SendForm } from './send-form';
import { TextField } from './text-field';

/**
 * The contact form. Without JavaScript, or before it has come, it is an ordinary form that posts to
 * `action`, whose answer names each mistake in our words instead of the browser's own; with it, mistakes
 * are shown beside the fields, and what was typed stays on the page until it has been stored.
 */
export function EnquiryForm({ action, sentHref, locations, privacyHref }: EnquiryFormView) {
  return (
    <SendForm
      {...{ action, sentHref, privacyHref }}
      locations={locations.map(({ value }) => value)}
      className="mt-8 max-w-measure stack-8 lg:mt-0"
      label="Send message"
    >
      {(errors) => (
        <>
          <TextField
            name="name"
            label="Your name"
            required
            maxLength={maxLengths.name}
            autoComplete="name"
            error={errors.name}
          />
          <FieldGroup
            name="reach"
            legend="How can we reach you?"
            hint="Give an e-mail address, a phone number, or both."
          >
            <EmailField label="E-mail address" error={errors.email} />
            <TextField
              name="phone"
              label="Phone number"
              type="tel"
              inputMode="tel"
              maxLength={maxLengths.phone}
              autoComplete="tel"
              error={errors.phone}
            />
          </FieldGroup>
          <RadioField
            name="preferredContact"
            legend="How should we reply?"
            options={[
              { value: 'email', label: 'By e-mail' },
              { value: 'phone', label: 'By phone' },
            ]}
            error={errors.preferredContact}
          />
          <RadioField
            name="role"
            legend="Who are you?"
            options={[
              { value: 'patient', label: 'I am asking for myself' },
              { value: 'family', label: 'I am asking for a relative or friend' },
              { value: 'referrer', label: 'I refer patients (GP, psychologist, psychiatrist)' },
            ]}
            error={errors.role}
          />
          <SelectField
            name="location"
            label="Which place is it about? (optional)"
            placeholder="Any, or I do not know yet"
            options={locations}
            error={errors.location}
          />
          <SelectField
            name="topic"
            label="What is it about?"
            placeholder="Choose one"
            options={[
              { value: 'appointment', label: 'An appointment' },
              { value: 'cost', label: 'Cost' },
              { value: 'referral', label: 'A referral' },
              { value: 'question', label: 'Another question' },
            ]}
            required
            error={errors.topic}
          />
          <TextField
            name="message"
            label="Message (optional)"
            hint={`Please leave out medical details, such as a diagnosis or medicines: we ask for those in person. At most ${maxLengths.message.toLocaleString('en')} characters.`}
            rows={5}
            maxLength={maxLengths.message}
            error={errors.message}
          />
          <CheckboxField
            name="consent"
            label="The clinic may keep these details and use them to reply to me."
            error={errors.consent}
          />
        </>
      )}
    </SendForm>
  );
}
