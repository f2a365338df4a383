import { userInfo } from 'node:os';
import { type EnquiryService, openEnquiryService } from '../../lib/contact/enquiry-service';
import { readEnv } from '../../lib/env';
import { CommandError } from './command-error';

/** Opens the store that the settings name, and closes it again. */
export async function withService(use: (service: EnquiryService) => Promise<void>): Promise<void> {
  const service = await openEnquiryService(readEnv());
  try {
    await use(service);
  } finally {
    await service.close();
  }
}

/** For the audit log: the user of this computer who runs the command. */
export function getActor(): string {
  return userInfo().username;
}

export async function findOrFail(service: EnquiryService, reference: string, keys: string[] = []) {
  const enquiry = await service.store.find(reference, keys);
  if (enquiry) return enquiry;
  throw new CommandError(`There is no enquiry ${reference} in ${service.database.place}.`);
}
