import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';

type Change = {
  /** Where the browser says that it is. */
  origin?: string;
  /** Which host name the authenticator believes it talks to. */
  hostName?: string;
  /** Whether the person was verified. */
  isVerified?: boolean;
  counter?: number;
};

const flags = { present: 0x01, verified: 0x04, eligible: 0x08, backedUp: 0x10, attested: 0x40 };

/** A passkey in memory: what a browser and its device do, without either. */
export class Authenticator {
  readonly id = randomBytes(16);
  readonly #keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  counter = 0;

  /** @param isSynced whether copies of it are on other devices */
  constructor(
    private readonly origin: string,
    private readonly isSynced = true,
  ) {}

  /** Answers the options for making a passkey. */
  register({ challenge }: { challenge: string }, change: Change = {}) {
    const authData = Buffer.concat([
      this.#toAuthData(change, flags.attested),
      Buffer.alloc(16),
      toUint16(this.id.length),
      this.id,
      this.#toCoseKey(),
    ]);
    const attestationObject = Buffer.concat([
      Buffer.from([0xa3, 0x63]),
      Buffer.from('fmt'),
      Buffer.from([0x64]),
      Buffer.from('none'),
      Buffer.from([0x67]),
      Buffer.from('attStmt'),
      Buffer.from([0xa0, 0x68]),
      Buffer.from('authData'),
      Buffer.from([0x59]),
      toUint16(authData.length),
      authData,
    ]);
    return {
      ...this.#toCredential(),
      response: {
        clientDataJSON: this.#toClientData('webauthn.create', challenge, change).toString(
          'base64url',
        ),
        attestationObject: attestationObject.toString('base64url'),
        transports: ['internal'],
      },
    };
  }

  /** Answers the options for signing in. */
  signIn({ challenge }: { challenge: string }, change: Change = {}) {
    if (!this.isSynced) this.counter += 1;
    const authData = this.#toAuthData(change, 0);
    const clientData = this.#toClientData('webauthn.get', challenge, change);
    const signed = Buffer.concat([authData, toSha256(clientData)]);
    return {
      ...this.#toCredential(),
      response: {
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: sign('sha256', signed, this.#keys.privateKey).toString('base64url'),
      },
    };
  }

  #toCredential() {
    const id = this.id.toString('base64url');
    return { id, rawId: id, type: 'public-key' };
  }

  #toClientData(type: string, challenge: string, { origin = this.origin }: Change): Buffer {
    return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
  }

  #toAuthData(
    { hostName, isVerified = true, counter = this.counter }: Change,
    more: number,
  ): Buffer {
    const synced = this.isSynced ? flags.eligible | flags.backedUp : 0;
    const count = Buffer.alloc(4);
    count.writeUInt32BE(counter);
    return Buffer.concat([
      toSha256(hostName ?? new URL(this.origin).hostname),
      Buffer.from([flags.present | (isVerified ? flags.verified : 0) | synced | more]),
      count,
    ]);
  }

  /** An EC2 key of P-256 for ES256, in CBOR. */
  #toCoseKey(): Buffer {
    const { x = '', y = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    return Buffer.concat([
      Buffer.from([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]),
      Buffer.from(x, 'base64url'),
      Buffer.from([0x22, 0x58, 0x20]),
      Buffer.from(y, 'base64url'),
    ]);
  }
}

function toSha256(content: string | Buffer): Buffer {
  return createHash('sha256').update(content).digest();
}

function toUint16(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
}
