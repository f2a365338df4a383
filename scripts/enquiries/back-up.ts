import { backUp, restore } from '../../lib/contact/store/backup/backup';
import { getActor, recordReading, withReadableService, withService } from './with-service';

/** `backup <file>` */
export async function backUpEnquiries([file = '']: string[]): Promise<void> {
  await withReadableService(async (service) => {
    const count = await backUp(service.database, file);
    await recordReading(service, { action: 'backup', count });
    console.log(`Enquiries backed up to ${file}: ${count}`);
  });
}

/** `restore <file>` */
export async function restoreEnquiries([file = '']: string[]): Promise<void> {
  await withService(async ({ database }) => {
    const request = { now: new Date(), actor: getActor() };
    const { added, found } = await restore(database, file, request);
    console.log(
      `Enquiries restored to ${database.place}: ${added} of ${found}. The rest were there or had been deleted.`,
    );
  });
}
