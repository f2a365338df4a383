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
    const count = await service.outbox.retry(new Date(), found?.reference);
    const entry = { action: 'retry', actor: getActor(), count } as const;
    await service.audit.record(
      { ...entry, ...(found && { reference: found.reference }) },
      new Date(),
    );
    console.log(`${count} queued again`);
  });
}

/** Staff have read it in the store, so no mail is needed, and retention may remove it. */
export async function markDone([reference = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const found = await findOrFail(service, reference);
    const count = await service.outbox.markDone(found.reference, new Date());
    const entry = { action: 'done', actor: getActor(), reference: found.reference, count } as const;
    await service.audit.record(entry, new Date());
    console.log(count === 1 ? `${found.reference} is done` : `${found.reference} was delivered`);
  });
}

/** Somebody asked for it, as everybody may. */
export async function deleteEnquiry([reference = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const found = await findOrFail(service, reference);
    const { database, audit } = service;
    const request = { now: new Date(), reference: found.reference, actor: getActor() };
    await remove(database, audit, request);
    console.log(`${found.reference} is deleted`);
  });
}

export async function purge(): Promise<void> {
  await withService(async (service) => {
    console.log(`${await service.purge(getActor())} removed`);
  });
}
