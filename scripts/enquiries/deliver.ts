import { remove } from '../../lib/contact/retention';
import { CommandError } from './command-error';
import { findOrFail, getActor, withService } from './with-service';

export async function deliver(): Promise<void> {
  await withService(async (service) => {
    if (!service.deliver) throw new CommandError('Set SMTP_URL: it says through which server.');
    const tried = await service.deliver();
    const { pending, deadLetters } = await service.outbox.count();
    console.log(`${tried} tried, ${pending} waiting, ${deadLetters} dead letters`);
  });
}

export async function retry([reference]: string[]): Promise<void> {
  await withService(async (service) => {
    const found = reference === undefined ? undefined : await findOrFail(service, reference);
    const count = await service.outbox.retry(new Date(), found?.reference, getActor());
    console.log(`${count} queued again`);
  });
}

/** Staff have read it in the store, so no mail is needed, and retention may remove it. */
export async function markDone([typed = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const { reference } = await findOrFail(service, typed);
    const count = await service.outbox.markDone(reference, new Date(), getActor());
    console.log(count === 1 ? `${reference} is done` : `${reference} was delivered`);
  });
}

/** Somebody asked for it, as everybody may. */
export async function deleteEnquiry([reference = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const found = await findOrFail(service, reference);
    const request = { now: new Date(), reference: found.reference, actor: getActor() };
    await remove(service.database, request);
    console.log(`${found.reference} is deleted`);
  });
}

export async function purge(): Promise<void> {
  await withService(async (service) => {
    const report = await service.purge(getActor());
    console.log(report.isPutOff ? putOff : `${report.purged} removed`);
  });
}

const putOff =
  'Nothing removed: the clock has jumped since the last purge. If its date is right, run this again.';
