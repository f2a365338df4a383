import {
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { isoBase64URL } from '@simplewebauthn/server/helpers';
import type { Selectable } from 'kysely';
import { addAuditEntry } from '@/lib/contact/store/audit-log';
import type { EnquiryDatabase } from '@/lib/contact/store/engines/enquiry-database';
import { writeTo } from '@/lib/contact/store/engines/write-to';
import type { EnquiryTables } from '@/lib/contact/store/tables/enquiry-tables';
import { Challenges } from './challenges';
import type { SignInAnswer } from './passkey-answers';
import { type PasskeySite, toHostName } from './passkey-site';

const timeoutMs = 2000;

type Row = Selectable<EnquiryTables['passkeys']> & { name: string };

/** How somebody signs in: options for the browser, and the check of its answer. */
export class SignIns {
  constructor(
    private readonly database: EnquiryDatabase,
    private readonly site: PasskeySite,
  ) {}

  /** For @simplewebauthn/browser: with whichever passkey the person has here. */
  async toOptions(now: Date) {
    const challenge = await new Challenges(this.database).create('sign-in', null, now);
    return generateAuthenticationOptions({
      rpID: toHostName(this.site),
      challenge: isoBase64URL.toBuffer(challenge),
      userVerification: 'required',
    });
  }

  /** Whose passkey has signed. @returns undefined unless all of it is right */
  async verify(
    answer: SignInAnswer,
    now: Date,
  ): Promise<{ staffId: number; passkeyId: string } | undefined> {
    const { clientDataJSON } = answer.response;
    const challenges = new Challenges(this.database);
    const challenge = await challenges.take('sign-in', clientDataJSON, null, now);
    const passkey = challenge && (await this.#find(answer.id));
    if (!challenge || !passkey) return undefined;
    // It throws where a signature, an origin or a flag is wrong; the reasons quote what was sent.
    const verified = await verifyAuthenticationResponse({
      response: { ...answer, clientExtensionResults: {} },
      expectedChallenge: challenge,
      expectedOrigin: this.site.origin,
      expectedRPID: toHostName(this.site),
      requireUserVerification: true,
      credential: {
        id: passkey.id,
        publicKey: isoBase64URL.toBuffer(passkey.public_key),
        // Copies of a synced passkey do not know of each other's uses.
        counter: passkey.is_synced === 1 ? 0 : Number(passkey.counter),
      },
    }).catch(() => undefined);
    if (!verified?.verified) return undefined;
    await this.#noteUse(passkey, verified.authenticationInfo.newCounter, now);
    return { staffId: passkey.staff_id, passkeyId: passkey.id };
  }

  #find(id: string): Promise<Row | undefined> {
    return this.database.db
      .selectFrom('passkeys')
      .innerJoin('staff', 'staff.id', 'passkeys.staff_id')
      .selectAll('passkeys')
      .select('staff.name')
      .where('passkeys.id', '=', id)
      .where('passkeys.revoked_at', 'is', null)
      .where('staff.revoked_at', 'is', null)
      .executeTakeFirst();
  }

  async #noteUse({ id, name }: Row, counter: number, now: Date) {
    const changes = { counter, last_used_at: now.toISOString() };
    const entry = { action: 'sign-in', actor: name, count: 1, person: name } as const;
    await writeTo(this.database, timeoutMs, async (transaction) => {
      await transaction.updateTable('passkeys').set(changes).where('id', '=', id).execute();
      await addAuditEntry(transaction, entry, now);
    });
  }
}
