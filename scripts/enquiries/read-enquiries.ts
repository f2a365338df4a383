import { toEnquiryText } from '../../lib/contact/delivery/enquiry-text';
import type { StoredEnquiry } from '../../lib/contact/store/enquiry-store';
import type { Options } from './options';
import { readKeys } from './read-keys';
import { findOrFail, recordReading, withReadableService } from './with-service';

/** `list` */
export async function listEnquiries(): Promise<void> {
  await withReadableService(async (service) => {
    const { store, outbox, database } = service;
    const enquiries = await store.list();
    const count = enquiries.length;
    if (count > 0) await recordReading(service, { action: 'list', count });
    for (const enquiry of enquiries) console.log(toLine(enquiry));
    const { pending, deadLetters } = await outbox.count();
    const mails = count > 0 ? `, ${pending} pending, ${deadLetters} dead letters` : '';
    console.log(`${count} in ${database.place}${mails}`);
  });
}

/** `show <reference>` */
export async function showEnquiry([reference = '']: string[], { keys }: Options): Promise<void> {
  await withReadableService(async (service) => {
    const enquiry = await findOrFail(service, reference, keys.flatMap(readKeys));
    await recordReading(service, { action: 'show', reference: enquiry.reference, count: 1 });
    const lines = [`State       ${toWorkState(enquiry)}`, `Mail        ${toMailState(enquiry)}`];
    console.log([toEnquiryText(enquiry), ...lines].join('\n'));
  });
}

/** `audit` */
export async function listAudit(): Promise<void> {
  await withReadableService(async ({ audit }) => {
    for (const { at, actor, action, reference, person, count, reason } of await audit.list()) {
      const parts = [at, actor, action, reference ?? person ?? count];
      console.log([...parts, ...(reason === null ? [] : [reason])].join('  '));
    }
  });
}

function toLine(enquiry: StoredEnquiry): string {
  const { reference, receivedAt, role, topic, location, spamSignals, isDamaged } = enquiry;
  const states = [toWorkState(enquiry), toMailState(enquiry)];
  const parts = [reference, receivedAt, role, topic, location || 'any place', ...states];
  const isSuspected = spamSignals.length > 0;
  const marks = [...(isSuspected ? ['suspected spam'] : []), ...(isDamaged ? ['damaged'] : [])];
  return [...parts, ...marks].join('  ');
}

const workStates: Record<string, string> = {
  new: 'new',
  'in-hand': 'in hand',
  waiting: 'waiting for the patient',
  done: 'done',
};

/** Where it is in the inbox, and with whom. */
function toWorkState({ work: { state, owner, spam } }: StoredEnquiry): string {
  const where = spam === 'spam' ? 'spam' : (workStates[state] ?? state);
  return owner === null ? where : `${where} (${owner})`;
}

const mailStates = { pending: 'pending', delivered: 'delivered', dead: 'dead letter' } as const;

function toMailState({ mail }: StoredEnquiry): string {
  return `${mailStates[mail.status]}${mail.code === null ? '' : ` (${mail.code})`}`;
}
