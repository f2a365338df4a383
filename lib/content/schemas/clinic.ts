import { z } from 'zod';
import { confirmation, day, fileName, list, oneOf, text, webAddress } from './shared';

const phoneNumber = z
  .string()
  .regex(/^[+(]?[0-9][0-9 ()+-]*$/)
  // Nobody's: a real one would be taken for the clinic's own.
  .meta({ example: '"021 000 0000"' });

const helpline = z.strictObject({
  name: text('SADAG Suicide Crisis Helpline'),
  phone: phoneNumber,
  sms: phoneNumber.optional().describe('A short code or number that takes text messages.'),
  when: text('day and night'),
  free: z.boolean().meta({ example: 'true' }),
  source: fileName('sadag').optional(),
  checkedOn: day(),
});

/** `content/clinic.yaml`: who runs this clinic, in which country, and whom to call in a crisis. */
export const clinicSchema = z.strictObject({
  name: text('Ketamine Infusion Clinic'),
  nameConfirmedOn: confirmation(),
  website: webAddress('https://www.example.org').describe(
    'Where the site is published. Canonical addresses and the sitemap begin with it.',
  ),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .meta({ example: 'ZA' }),
  countryName: text('South Africa'),
  locale: z
    .string()
    .regex(/^[a-z]{2}-[A-Z]{2}$/)
    .meta({ example: 'en-ZA' }),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .meta({ example: 'ZAR' }),
  timeZone: z
    .string()
    .refine(isTimeZone, { error: 'is not a time zone that computers know' })
    .meta({ example: 'Africa/Johannesburg' }),
  emergency: z.strictObject({
    number: phoneNumber,
    about: text('any phone'),
    others: list(helpline, '- name: Ambulance').optional(),
    checkedOn: day(),
  }),
  helplines: z
    .array(helpline)
    .min(1)
    .describe('The first one is the one shown at the top of every page.'),
  reply: z.strictObject({
    within: text('two working days'),
    confirmedOn: confirmation(),
  }),
  phone: phoneNumber
    .optional()
    .describe('The clinic’s own line, where it has one for all its locations.'),
  securityContact: z
    .string()
    .regex(/^(https:\/\/[^\s@]+|[^\s@:]+@[^\s@:]+\.[^\s@:]+)$/)
    .meta({ example: 'security@clinic.example' })
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
});

export type Clinic = z.infer<typeof clinicSchema>;

function isTimeZone(name: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

export { phoneNumber };
