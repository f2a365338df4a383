import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type VerifiedAuthenticationResponse,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { Insertable, Selectable, Transaction } from 'kysely';
import { addAuditEntry } from '@/lib/contact/store/audit-log';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import type { Staff } from '../staff';
import { Challenges } from './challenges';
import type { RegistrationAnswer, SignInAnswer } from './passkey-answers';
import { toHash } from './secret';

const timeoutMs = 2000;

/** Where passkeys are made and used: from the settings, since a proxy or a sender can change a request. */
export type PasskeySite = {
  /** Such as `https://www.clinic.example`. */
  origin: string;
  /** The clinic's name, which the browser shows. */
  name: string;
};

type Row = Selectable<EnquiryTables['passkeys']>;
type NewPasskey = Insertable<EnquiryTables['passkeys']>;

/** A passkey as its owner sees it. Times are ISO 8601 in UTC. */
export type OwnPasskey = {
  id: string;
  createdAt: string;
  lastUsedAt: string | null;
  isSynced: boolean;
};

/** The passkeys of staff. What a browser has to do comes as options, for @simplewebauthn/browser. */
export class Passkeys {
  readonly #challenges: Challenges;
  readonly #hostName: string;

  constructor(
    private readonly database: EnquiryDatabase,
    private readonly site: PasskeySite,
  ) {
    this.#challenges = new Challenges(database);
    this.#hostName = new URL(site.origin).hostname;
  }

  /** For making a passkey. */
  async toRegistrationOptions(staff: Pick<Staff, 'id' | 'name'>, now: Date) {
    const known = await this.#select(staff.id).execute();
    return generateRegistrationOptions({
      rpName: this.site.name,
      rpID: this.#hostName,
      userName: staff.name,
      userDisplayName: staff.name,
      // The same for all passkeys of a person, and for nobody else, also in another store.
      userID: Buffer.from(toHash(`${staff.id} ${staff.name}`), 'base64url'),
      challenge: toBytes(await this.#challenges.create('register', staff.id, now)),
      attestationType: 'none',
      // A second one on the same device would be no help when that is lost.
      excludeCredentials: known.map(({ id, transports }) => ({
        id,
        transports: toList(transports),
      })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
  }

  /** The passkey that a browser made, if it is what the options asked for; to be stored by `add`. */
  async verifyRegistration(
    answer: RegistrationAnswer,
    staffId: number,
    now: Date,
  ): Promise<NewPasskey | undefined> {
    const { clientDataJSON, transports = [] } = answer.response;
    const challenge = await this.#challenges.take('register', clientDataJSON, staffId, now);
    if (challenge === undefined) return undefined;
    const verified = await verifyOrRefuse(() =>
      verifyRegistrationResponse({
        response: { ...answer, clientExtensionResults: {} },
        expectedChallenge: challenge,
        expectedOrigin: this.site.origin,
        expectedRPID: this.#hostName,
        requireUserVerification: true,
      }),
    );
    if (!verified?.verified) return undefined;
    const { credential, credentialDeviceType } = verified.registrationInfo;
    return {
      ...{ id: credential.id, staff_id: staffId, host_name: this.#hostName },
      public_key: Buffer.from(credential.publicKey).toString('base64url'),
      counter: credential.counter,
      is_synced: credentialDeviceType === 'multiDevice' ? 1 : 0,
      transports: transports.join(),
      created_at: now.toISOString(),
    };
  }

  /** Stores a verified passkey. @returns whether its owner still has access, and it is a new one */
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

  /** For signing in with whichever passkey the person has here. */
  async toSignInOptions(now: Date) {
    return generateAuthenticationOptions({
      rpID: this.#hostName,
      challenge: toBytes(await this.#challenges.create('sign-in', null, now)),
      userVerification: 'required',
    });
  }

  /** Whose passkey has signed. @returns undefined unless all of it is right */
  async verifySignIn(
    answer: SignInAnswer,
    now: Date,
  ): Promise<{ staffId: number; passkeyId: string } | undefined> {
    const { clientDataJSON } = answer.response;
    const challenge = await this.#challenges.take('sign-in', clientDataJSON, null, now);
    const passkey = challenge && (await this.#find(answer.id));
    if (!challenge || !passkey) return undefined;
    const verified = await verifyOrRefuse(() => this.#verify(answer, passkey, challenge));
    if (!verified?.verified) return undefined;
    await this.#noteUse(passkey, verified.authenticationInfo.newCounter, now);
    return { staffId: passkey.staff_id, passkeyId: passkey.id };
  }

  /** The passkeys of one person, oldest first. */
  async list(staffId: number): Promise<OwnPasskey[]> {
    const rows = await this.#select(staffId).execute();
    return rows.map((row) => ({
      ...{ id: row.id, createdAt: row.created_at, lastUsedAt: row.last_used_at },
      isSynced: row.is_synced === 1,
    }));
  }

  /**
   * Removes one of a person's own passkeys, and ends the sessions that began with it.
   *
   * @returns whether it was removed: the last one stays, because nobody could sign in without it
   */
  async remove(id: string, staff: Staff, now: Date): Promise<boolean> {
    return writeTo(this.database, timeoutMs, async (transaction) => {
      const own = await transaction
        .selectFrom('passkeys')
        .select('id')
        .where('staff_id', '=', staff.id)
        .where('revoked_at', 'is', null)
        .execute();
      if (own.length < 2 || !own.some((passkey) => passkey.id === id)) return false;
      await transaction
        .updateTable('passkeys')
        .set({ revoked_at: now.toISOString() })
        .where('id', '=', id)
        .execute();
      await transaction.deleteFrom('sessions').where('passkey_id', '=', id).execute();
      const entry = { action: 'remove-passkey', actor: staff.name, count: 1 } as const;
      await addAuditEntry(transaction, { ...entry, person: staff.name }, now);
      return true;
    });
  }

  #select(staffId: number) {
    return this.database.db
      .selectFrom('passkeys')
      .selectAll()
      .where('staff_id', '=', staffId)
      .where('host_name', '=', this.#hostName)
      .where('revoked_at', 'is', null)
      .orderBy('created_at');
  }

  #find(id: string): Promise<Row | undefined> {
    return this.database.db
      .selectFrom('passkeys')
      .innerJoin('staff', 'staff.id', 'passkeys.staff_id')
      .selectAll('passkeys')
      .where('passkeys.id', '=', id)
      .where('passkeys.revoked_at', 'is', null)
      .where('staff.revoked_at', 'is', null)
      .executeTakeFirst();
  }

  #verify(
    answer: SignInAnswer,
    passkey: Row,
    expectedChallenge: string,
  ): Promise<VerifiedAuthenticationResponse> {
    return verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge,
      expectedOrigin: this.site.origin,
      expectedRPID: this.#hostName,
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: toBytes(passkey.public_key),
        // Copies of a synced passkey do not know of each other's uses.
        counter: passkey.is_synced === 1 ? 0 : Number(passkey.counter),
      },
    });
  }

  async #noteUse({ id, staff_id }: Row, counter: number, now: Date) {
    const at = now.toISOString();
    await writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction
        .updateTable('passkeys')
        .set({ counter, last_used_at: at })
        .where('id', '=', id)
        .execute();
      const { name } = await transaction
        .selectFrom('staff')
        .select('name')
        .where('id', '=', staff_id)
        .executeTakeFirstOrThrow();
      await addAuditEntry(
        transaction,
        { action: 'sign-in', actor: name, count: 1, person: name },
        now,
      );
    });
  }
}

/** The library throws where a signature, an origin or a flag is wrong; all of it is a refusal. */
async function verifyOrRefuse<Result>(verify: () => Promise<Result>): Promise<Result | undefined> {
  try {
    return await verify();
  } catch {
    // The reasons quote what was sent.
    return undefined;
  }
}

function toBytes(base64url: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(base64url, 'base64url'));
}

function toList(transports: string) {
  return transports.split(',').filter(Boolean) as ('internal' | 'hybrid' | 'usb' | 'nfc' | 'ble')[];
}
