// Separate from the schema, so that rendering the form does not pull in zod.

export const preferredContacts = ['email', 'phone'] as const;
export const roles = ['patient', 'family', 'referrer'] as const;
export const topics = ['appointment', 'cost', 'referral', 'question'] as const;

/** The topic of feedback about the website, which has a form of its own. */
export const websiteTopic = 'website';

/** In characters, as browsers count them for `maxlength` (UTF-16 code units). */
export const maxLengths = { name: 100, email: 254, phone: 40, message: 1000 } as const;

/** The honeypot: people do not see this field, so whatever fills it in is most likely a bot. */
export const honeypotField = 'leaveEmpty';
