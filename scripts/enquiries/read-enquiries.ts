import type { StoredEnquiry } from '../../lib/contact/enquiry-store';
import { toEnquiryText } from '../../lib/contact/enquiry-text';
import { readKeyFile } from '../../lib/contact/key-file';
import type { Options } from './commands';
import { findOrFail, getActor, withService } from './with-service';

export async function listEnquiries(): Promise<void> {
  await withService(async ({ store, outbox, audit, database }) => {
    const enquiries = await store.list();
    if (enquiries.length > 0) {
      const entry = { action: 'list', actor: getActor(), count: enquiries.length } as const;
      await audit.record(entry, new Date());
    }
    for (const enquiry of enquiries) console.log(toLine(enquiry));
    const { pending, deadLetters } = await outbox.count();
    const waiting = enquiries.length > 0 ? `, ${pending} waiting, ${deadLetters} dead letters` : '';
    console.log(`${enquiries.length} in ${database.place}${waiting}`);
  });
}

export async function showEnquiry([reference = '']: string[], { keys }: Options): Promise<void> {
  await withService(async (service) => {
    const enquiry = await findOrFail(service, reference, keys.flatMap(readKeyFile));
    const entry = { action: 'show', actor: getActor(), count: 1 } as const;
    await service.audit.record({ ...entry, reference: enquiry.reference }, new Date());
    console.log(`${toEnquiryText(enquiry)}\nMail        ${toMailState(enquiry)}`);
  });
}

export async function listAudit(): Promise<void> {
  await withService(async ({ audit }) => {
    for (const { at, actor, action, reference, count } of await audit.list()) {
      console.log([at, actor, action, reference ?? count].join('  '));
    }
  });
}

function toLine(enquiry: StoredEnquiry): string {
  const { reference, receivedAt, role, topic, location, spamSignals } = enquiry;
  const parts = [reference, receivedAt, role, topic, location || 'any place', toMailState(enquiry)];
  return [...parts, ...(spamSignals.length > 0 ? ['suspected spam'] : [])].join('  ');
}

const mailStates = { pending: 'waiting', delivered: 'delivered', dead: 'dead letter' } as const;

function toMailState({ mail }: StoredEnquiry): string {
  return `${mailStates[mail.status]}${mail.code === null ? '' : ` (${mail.code})`}`;
}
