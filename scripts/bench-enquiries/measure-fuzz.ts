import fc from 'fast-check';
import { routes } from '../../lib/routes';
import { aPath, EnquirySite } from './enquiry-site';
import { type BenchOptions, type Figure, toExactFigure } from './figure';
import { anEnquiry } from './post-enquiry';

type Body = { type: string; bytes: Uint8Array };

/** Posts thousands of bodies that nobody would think of. */
export async function measureFuzz({ seed, share }: BenchOptions): Promise<Figure[]> {
  const count = Math.ceil(10_000 * share);
  const bodies = fc.sample(aBody, { seed, numRuns: count });
  const site = await EnquirySite.start({ DATA_DIR: aPath('data') });
  const pid = site.group.getPids().length;
  const statuses = new Map<number, number>();
  const memoryMb: number[] = [];
  const quarter = Math.ceil(count / 4);
  for (let start = 0; start < count; start += quarter) {
    await postAll(site.origin, bodies.slice(start, start + quarter), statuses);
    memoryMb.push(Math.round(site.group.getMemoryBytes() / 1e6));
  }
  const isAlive = site.group.getPids().length === pid;
  await site.stop();
  const others = [...statuses].filter(
    ([status]) => status < 200 || (status >= 300 && status < 400) || status >= 500,
  );
  const [first = 0, last = 0] = [memoryMb[0], memoryMb.at(-1)];
  return [
    toExactFigure(
      `${count} generated bodies: answers that are neither 2xx nor 4xx`,
      others.reduce((sum, [, number]) => sum + number, 0),
      0,
    ),
    {
      name: 'their answers',
      value: [...statuses]
        .sort()
        .map(([status, number]) => `${status}: ${number}`)
        .join(', '),
      target: '–',
    },
    { name: 'crashes', value: isAlive ? '0' : '1', target: '0', isMet: isAlive },
    {
      name: 'memory after each quarter of them',
      value: `${memoryMb.join(', ')} MB`,
      target: 'last < 1.3 × first',
      isMet: last < 1.3 * first,
    },
  ];
}

async function postAll(origin: string, bodies: Body[], statuses: Map<number, number>) {
  const rest = bodies.values();
  const send = async () => {
    for (const { type, bytes } of rest) {
      // 303 is followed to the page it names, as a browser does.
      const response = await fetch(origin + routes.api.contact, {
        method: 'POST',
        headers: { 'Content-Type': type },
        body: Buffer.from(bytes),
      });
      await response.arrayBuffer();
      statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: 8 }, send));
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
  .map((changes) => ({ ...anEnquiry({ submissionKey: 'fuzz', message: 'fuzz' }), ...changes }));

/** Good enquiries in every script, so that many of them reach the database. */
const aGoodEnquiry = fc
  .record({ name: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }), message: aText })
  .map((changes) => ({ ...anEnquiry({ submissionKey: 'fuzz', message: '' }), ...changes }));

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
    bytes: fc.oneof(aChangedEnquiry, aGoodEnquiry).map((fields) => toBytes(toForm(fields))),
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

function toForm(fields: object): string {
  const entries = Object.entries(fields).map(([name, value]) => [name, String(value)]);
  return new URLSearchParams(entries).toString();
}
