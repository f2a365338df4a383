import { remove } from '../../lib/contact/store/retention';
import { CommandError } from './errors/command-error';
import { findOrFail, getActor, withService } from './with-service';

/** `deliver` */
export async function deliver(): Promise<void> {
  await withService(async (service) => {
    if (!service.deliver)
      throw new CommandError('NO_MAIL_SERVER', 'Set SMTP_URL to the mail server.');
    const attempted = await service.deliver();
    const { pending, deadLetters } = await service.outbox.count();
    console.log(`${attempted} attempted, ${pending} pending, ${deadLetters} dead letters`);
  });
}

/** `retry [reference]` */
export async function retry([reference]: string[]): Promise<void> {
  await withService(async (service) => {
    const found = reference === undefined ? undefined : await findOrFail(service, reference);
    const count = await service.outbox.retry(new Date(), found?.reference, getActor());
    console.log(`${count} requeued`);
  });
}

/** `done <reference>`: staff have read it in the store, so no mail is needed and retention may delete it. */
export async function markDone([typed = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const { reference } = await findOrFail(service, typed);
    const count = await service.outbox.markDone(reference, new Date(), getActor());
    console.log(
      count === 1 ? `${reference} is marked as delivered` : `${reference} was already delivered`,
    );
  });
}

/** `delete <reference>`: its sender asked for it. */
export async function deleteEnquiry([reference = '']: string[]): Promise<void> {
  await withService(async (service) => {
    const found = await findOrFail(service, reference);
    const request = { now: new Date(), reference: found.reference, actor: getActor() };
    await remove(service.database, request);
    console.log(`${found.reference} is deleted`);
  });
}

/** `purge` */
export async function purge(): Promise<void> {
  await withService(async (service) => {
    const report = await service.purge(getActor());
    console.log(report.isPostponed ? postponed : `${report.purged} deleted`);
  });
}

const postponed =
  'Nothing deleted: the clock has jumped since the last purge. If the date is correct, run this again.';
