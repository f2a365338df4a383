/** Where passkeys are made and used: from the settings, since a proxy or a sender can change a request. */
export type PasskeySite = {
  /** Such as `https://www.clinic.example`. */
  origin: string;
  /** The clinic's name, which the browser shows. */
  name: string;
};

/** The host name that a passkey belongs to. */
export function toHostName({ origin }: PasskeySite): string {
  return new URL(origin).hostname;
}
