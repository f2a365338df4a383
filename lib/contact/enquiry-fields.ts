// Apart from the schema, so that drawing the form does not take zod along.

export const preferredContacts = ['email', 'phone'] as const;
export const roles = ['patient', 'family', 'referrer'] as const;
export const topics = ['appointment', 'cost', 'referral', 'question'] as const;

/** In characters, as browsers count them for `maxlength` (UTF-16 code units). */
export const maxLengths = { name: 100, email: 254, phone: 40, message: 1000 } as const;

/** The field that people do not see. What fills it in is most likely a program. */
export const honeypotField = 'leaveEmpty';
