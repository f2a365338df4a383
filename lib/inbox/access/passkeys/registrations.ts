import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Insertable, Transaction } from 'kysely';
import { addAuditEntry } from '@/lib/contact/store/audit-log';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import type { Staff } from '@/lib/inbox/staff';
import { toHash } from '../secret';
import { Challenges } from './challenges';
import { selectPasskeys } from './own-passkeys';
import type { RegistrationAnswer } from './passkey-answers';
import { type PasskeySite, toHostName } from './passkey-site';

/** A passkey that was verified, and is to be stored by `add`. */
type NewPasskey = Insertable<EnquiryTables['passkeys']>;

/** How a passkey is made: options for the browser, the check of its answer, and the row. */
export class Registrations {
  constructor(
    private readonly database: EnquiryDatabase,
    private readonly site: PasskeySite,
  ) {}

  /** For @simplewebauthn/browser. */
  async toOptions(staff: Pick<Staff, 'id' | 'name'>, now: Date) {
    const rpID = toHostName(this.site);
    const known = await selectPasskeys(this.database, staff.id, rpID);
    const challenge = await new Challenges(this.database).create('register', staff.id, now);
    return generateRegistrationOptions({
      rpName: this.site.name,
      rpID,
      userName: staff.name,
      userDisplayName: staff.name,
      // The same for all passkeys of a person, and for nobody else, also in another store.
      userID: isoBase64URL.toBuffer(toHash(`${staff.id} ${staff.name}`)),
      challenge: isoBase64URL.toBuffer(challenge),
      attestationType: 'none',
      // A second one on the same device would be no help when that is lost.
      excludeCredentials: known.map(({ id, transports }) => ({
        id,
        transports: toTransports(transports),
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** The passkey that a browser made. @returns undefined if it is not what the options asked for */
  async verify(
    answer: RegistrationAnswer,
    staffId: number,
    now: Date,
  ): Promise<NewPasskey | undefined> {
    const { clientDataJSON, transports = [] } = answer.response;
    const challenges = new Challenges(this.database);
    const challenge = await challenges.take('register', clientDataJSON, staffId, now);
    if (challenge === undefined) return undefined;
    const hostName = toHostName(this.site);
    // It throws where a signature, an origin or a flag is wrong; the reasons quote what was sent.
    const verified = await verifyRegistrationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: hostName,
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!verified?.verified) return undefined;
    const { credential, credentialDeviceType } = verified.registrationInfo;
    return {
      ...{ id: credential.id, staff_id: staffId, host_name: hostName },
      public_key: isoBase64URL.fromBuffer(credential.publicKey),
      counter: credential.counter,
      is_synced: credentialDeviceType === 'multiDevice' ? 1 : 0,
      transports: transports.join(),
      created_at: now.toISOString(),
    };
  }

  /** Stores a passkey. @returns whether its owner still has access, and it is a new one */
  async add(
    transaction: Transaction<EnquiryTables>,
    passkey: NewPasskey,
    now: Date,
  ): Promise<boolean> {
    const owner = await transaction
      .selectFrom('staff')
      .select('name')
      .where('id', '=', passkey.staff_id)
      .where('revoked_at', 'is', null)
      .executeTakeFirst();
    if (!owner) return false;
    const { numInsertedOrUpdatedRows } = await transaction
      .insertInto('passkeys')
      .values(passkey)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if (numInsertedOrUpdatedRows !== 1n) return false;
    const entry = { action: 'register', actor: owner.name, count: 1, person: owner.name } as const;
    await addAuditEntry(transaction, entry, now);
    return true;
  }
}

function toTransports(stored: string) {
  // Only `verify` writes them, from a parsed answer.
  return stored.split(',').filter(Boolean) as RegistrationAnswer['response']['transports'];
}
