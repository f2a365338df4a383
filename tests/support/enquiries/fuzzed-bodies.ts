import fc from 'fast-check';
import { routes } from '../../../lib/routes';
import { toForm } from './post-enquiry';

type Body = { type: string; bytes: Uint8Array };

/** Bodies that nobody would think of, always the same for one seed. */
export function toFuzzedBodies(seed: number, count: number): Body[] {
  return fc.sample(aBody, { seed, numRuns: count });
}

/** Posts all, a few at a time. @returns the answers; a 303 is followed to the page it names, as a browser does */
export async function postBodies(origin: string, bodies: readonly Body[]): Promise<Response[]> {
  const answers: Response[] = [];
  const rest = bodies.values();
  const send = async () => {
    for (const { type, bytes } of rest) {
      const response = await fetch(origin + routes.api.contact, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: Buffer.from(bytes),
      });
      await response.arrayBuffer();
      answers.push(response);
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
  return answers;
}

const aText = fc.string({ unit: 'binary', maxLength: 1200 });
const aValue = fc.oneof(
  aText,
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.jsonValue(),
);
const fieldNames = [
  ...['name', 'email', 'phone', 'preferredContact', 'role', 'location', 'topic', 'message'],
  ...['consent', 'submissionKey', 'leaveEmpty', 'openForMs', '__proto__', 'constructor'],
];

/** A good enquiry with some of its fields replaced. */
const aChangedEnquiry = fc
  .dictionary(fc.constantFrom(...fieldNames), aValue, { maxKeys: 4 })
  .map((changes) => ({ ...toForm({ submissionKey: 'fuzz', message: 'fuzz' }), ...changes }));

/** Good enquiries in every script, so that many of them reach the database. */
const aGoodEnquiry = fc
  .record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), message: aText })
  .map((changes) => ({ ...toForm({ submissionKey: 'fuzz', message: '' }), ...changes }));

const aType = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('application/json', 'application/x-www-form-urlencoded'),
  },
  { weight: 1, arbitrary: fc.constantFrom('text/plain', 'multipart/form-data; boundary=x', 'a/b') },
);

const aBody: fc.Arbitrary<Body> = fc.oneof(
  fc.record({ type: aType, bytes: fc.uint8Array({ maxLength: 4000 }) }),
  fc.record({ type: aType, bytes: fc.json().map(toBytes) }),
  fc.record({ type: aType, bytes: aText.map(toBytes) }),
  fc.record({
    type: fc.constant('application/json'),
    bytes: fc.oneof(aChangedEnquiry, aGoodEnquiry).map((fields) => toBytes(JSON.stringify(fields))),
  }),
  fc.record({
    type: fc.constant('application/x-www-form-urlencoded'),
    bytes: fc.oneof(aChangedEnquiry, aGoodEnquiry).map((fields) => toBytes(toUrlEncoded(fields))),
  }),
  // Longer than the server reads.
  fc.record({
    type: aType,
    bytes: fc.integer({ min: 32_000, max: 40_000 }).map((size) => new Uint8Array(size).fill(0x61)),
  }),
);

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toUrlEncoded(fields: object): string {
  const entries = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(entries).toString();
}
