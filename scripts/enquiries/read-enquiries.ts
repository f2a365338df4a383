import type { StoredEnquiry } from '../../lib/contact/enquiry-store';
import { toEnquiryText } from '../../lib/contact/enquiry-text';
import type { Options } from './commands';
import { readKeys } from './read-keys';
import { findOrFail, noteReading, withReadableService } from './with-service';

export async function listEnquiries(): Promise<void> {
  await withReadableService(async (service) => {
    const { store, outbox, database } = service;
    const enquiries = await store.list();
    const count = enquiries.length;
    if (count > 0) await noteReading(service, { action: 'list', count });
    for (const enquiry of enquiries) console.log(toLine(enquiry));
    const { pending, deadLetters } = await outbox.count();
    const waiting = count > 0 ? `, ${pending} waiting, ${deadLetters} dead letters` : '';
    console.log(`${count} in ${database.place}${waiting}`);
  });
}

export async function showEnquiry([reference = '']: string[], { keys }: Options): Promise<void> {
  await withReadableService(async (service) => {
    const enquiry = await findOrFail(service, reference, keys.flatMap(readKeys));
    await noteReading(service, { action: 'show', reference: enquiry.reference, count: 1 });
    console.log(`${toEnquiryText(enquiry)}\nMail        ${toMailState(enquiry)}`);
  });
}

export async function listAudit(): Promise<void> {
  await withReadableService(async ({ audit }) => {
    for (const { at, actor, action, reference, count } of await audit.list()) {
      console.log([at, actor, action, reference ?? count].join('  '));
    }
  });
}

function toLine(enquiry: StoredEnquiry): string {
  const { reference, receivedAt, role, topic, location, spamSignals, isDamaged } = enquiry;
  const parts = [reference, receivedAt, role, topic, location || 'any place', toMailState(enquiry)];
  const isSuspected = spamSignals.length > 0;
  const marks = [...(isSuspected ? ['suspected spam'] : []), ...(isDamaged ? ['damaged'] : [])];
  return [...parts, ...marks].join('  ');
}

const mailStates = { pending: 'waiting', delivered: 'delivered', dead: 'dead letter' } as const;

function toMailState({ mail }: StoredEnquiry): string {
  return `${mailStates[mail.status]}${mail.code === null ? '' : ` (${mail.code})`}`;
}
