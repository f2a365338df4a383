import { backUp, restore } from '../../lib/contact/backup';
import { getActor, noteReading, withReadableService, withService } from './with-service';

export async function backUpEnquiries([file = '']: string[]): Promise<void> {
  await withReadableService(async (service) => {
    const count = await backUp(service.database, file);
    await noteReading(service, { action: 'backup', count });
    console.log(`${count} in ${file}`);
  });
}

export async function restoreEnquiries([file = '']: string[]): Promise<void> {
  await withService(async ({ database }) => {
    const request = { now: new Date(), actor: getActor() };
    const { added, found } = await restore(database, file, request);
    console.log(
      `${added} of ${found} restored to ${database.place}; it had or had deleted the rest`,
    );
  });
}
