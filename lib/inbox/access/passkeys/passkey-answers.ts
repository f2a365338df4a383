import { z } from 'zod';

/** Far more than any authenticator sends. */
const encoded = z.string().max(20_000);

const answer = { id: encoded, rawId: encoded, type: z.literal('public-key') };

/** What a browser sends of a passkey that it made. */
export const registrationAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: encoded,
    attestationObject: encoded,
    transports: z
      .array(z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb']))
      .optional()
      // A way that we do not know is no reason to refuse a passkey.
      .catch(undefined),
  }),
});

/** What a browser sends of a passkey that signed. */
export const signInAnswer = z.object({
  ...answer,
  response: z.object({
    clientDataJSON: encoded,
    authenticatorData: encoded,
    signature: encoded,
  }),
});

/** The same with the token of an invitation, whose page asks first and answers then. */
export const invitationAnswer = z.object({
  token: z.string().max(100),
  answer: registrationAnswer.optional(),
});

export type RegistrationAnswer = z.infer<typeof registrationAnswer>;
export type SignInAnswer = z.infer<typeof signInAnswer>;
