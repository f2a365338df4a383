import { z } from 'zod';
import { checkCountry, isTimeZone, localePattern } from '../fields/country-settings';
import { breakRule } from '../fields/document-rule';
import { confirmation, day, fileName, list, oneOf, text, toConfirmField } from '../fields/fields';
import { readReplyPromise } from '../fields/reply-promise';

const phoneNumber = z
  .string()
  .regex(/^[+(]?[0-9][0-9 ()+-]*$/)
  // A placeholder: a real name would be taken for the clinic's own.
  .meta({ example: '"021 000 0000"', form: 'the digits of the number, in "double quotes"' });

/** The day on which a person last called a number, or `null` if nobody has yet. */
function calledOn() {
  return day()
    .nullable()
    .meta({ example: '2026-11-22 (or null while nobody has called)' })
    .describe('The day on which a person called the number. Until then, write null.');
}

/** A line that is not the clinic’s own, such as that of the hospital group it works in. */
export const groupLine = z
  .strictObject({
    name: text('Example Hospital Group', 80).describe('Whose line it is. The site names it.'),
    phone: phoneNumber,
    when: text('weekdays, 8:00 to 16:00', 80).optional(),
    source: fileName('life-path').describe('Where the number is published: a file in sources/.'),
    checkedOn: calledOn(),
  })
  .optional()
  .describe(
    'A line that is not your own, such as the hospital group’s. Shown while there is no phone of your own.',
  );

/** The name by which a text prints a number: {{phone-health-ombud}}. */
const phoneName = fileName('health-ombud');

/** A number that texts mention and that is neither the clinic's nor a helpline's. */
const phoneBookEntry = z.strictObject({
  id: phoneName.describe('The name in texts: {{phone-health-ombud}} prints the number.'),
  name: text('Health Ombud', 80),
  phone: phoneNumber,
  source: fileName('health-ombud').optional(),
  checkedOn: calledOn(),
});

const helpline = z.strictObject({
  id: phoneName
    .optional()
    .describe('Where a text names the number: {{phone-sadag}} prints that of the line sadag.'),
  name: text('SADAG Suicide Crisis Helpline'),
  phone: phoneNumber,
  sms: phoneNumber.optional().describe('A short code or number that takes text messages.'),
  when: text('day and night'),
  free: z.boolean().meta({ example: 'true' }),
  source: fileName('sadag').optional(),
  checkedOn: calledOn(),
});

/** `content/clinic.yaml`: who runs this clinic, in which country, and whom to call in a crisis. */
export const clinicSchema = z
  .strictObject({
    name: text('Ketamine Infusion Clinic'),
    nameConfirmedOn: confirmation(),
    website: z
      .url({ protocol: /^https$/ })
      .meta({ example: 'https://www.example.org', form: 'an address that begins with https://' })
      .describe('Where the site is published. Canonical URLs and the sitemap begin with it.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .meta({ example: 'ZA', form: 'the two capital letters of the country' }),
    countryName: text('South Africa'),
    locale: z
      .string()
      .regex(localePattern)
      .meta({ example: 'en-ZA', form: 'en, a hyphen and the two capital letters of the country' }),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/)
      .meta({ example: 'ZAR', form: 'the three capital letters of the currency' }),
    timeZone: z
      .string()
      .refine(isTimeZone, { error: 'is not a time zone that computers know' })
      .meta({
        example: 'Africa/Johannesburg',
        form: 'a continent, a slash and a city of that zone',
      }),
    emergency: z.strictObject({
      number: phoneNumber,
      about: text('any phone'),
      others: list(helpline, '- name: Ambulance').optional(),
      checkedOn: calledOn(),
    }),
    helplines: z
      .array(helpline)
      .min(1)
      .describe('The first one is the one shown at the top of every page.'),
    crisisWords: list(text('selfmoord', 40), '[selfmoord]')
      .optional()
      .describe(
        'Words in languages other than English by which the search knows that somebody is in danger.',
      ),
    emergencyWords: list(text('oordosis', 40), '[oordosis]')
      .optional()
      .describe('Words in languages other than English by which the search knows an emergency.'),
    reply: z
      .strictObject({
        within: text('two working days'),
        confirmedOn: confirmation(),
      })
      .superRefine(({ within }, context) => {
        if (readReplyPromise(within) !== undefined) return;
        const message = `the inbox cannot count "${within}", to tell which enquiries are late: write it like "two working days", "24 hours" or "a week"`;
        breakRule(context, 'reply-promise', ['within'], message);
      })
      .optional()
      .describe(
        'How soon you promise to answer. Without it the site promises no time, and in the inbox nothing is late.',
      ),
    disclosure: text('Made and paid for by us, a clinic that gives infusions.', 200)
      .optional()
      .describe(
        'Who made the pages about treatment, who paid, and how often you look at them again. Each says it below its summary.',
      ),
    phone: phoneNumber
      .optional()
      .describe('The clinic’s own line, if it has one for all its locations.'),
    groupLine,
    prices: oneOf(['shown', 'on-request']).describe(
      'Whether the site shows amounts. With on-request no amount appears anywhere.',
    ),
    phoneBook: list(phoneBookEntry, '- id: health-ombud')
      .optional()
      .describe('Other numbers that texts name, such as where to complain.'),
    toConfirm: toConfirmField(),
    securityContact: z
      .string()
      .regex(/^(https:\/\/[^\s@]+|[^\s@:]+@[^\s@:]+\.[^\s@:]+)$/)
      .meta({
        example: 'security@clinic.example',
        form: 'an e-mail address, or a page that begins with https://',
      })
      .optional()
      .describe(
        'An e-mail address, or a page that begins with https://, for people who find a weakness of the site. With it there is a security.txt.',
      ),
    legal: z
      .strictObject({
        registeredName: text('Example Clinic (Pty) Ltd'),
        practiceNumber: text('0123456').optional(),
        informationOfficer: text('Name and e-mail address').optional(),
      })
      .optional(),
    attorney: z
      .strictObject({
        advertising: confirmation(),
        prices: confirmation(),
        privacyNotice: confirmation(),
      })
      .optional()
      .describe(
        'The day of the attorney’s written opinion on each, which the site needs before it goes live.',
      ),
    specialty: oneOf(['Psychiatric', 'Anesthesia']).describe('How schema.org names the specialty.'),
  })
  .superRefine(checkCountry);

export type Clinic = z.infer<typeof clinicSchema>;

export { phoneNumber };
