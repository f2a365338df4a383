import { readEnv } from '@/lib/env';
import { type EnquiryService, openEnquiryService } from './enquiry-service';

// On the global object, because the development server reloads this module after each edit.
const holder = globalThis as { enquiryService?: Promise<EnquiryService> | undefined };

/** The server's only service, opened by the first call. After a failure the next call retries. */
export function getEnquiryService(): Promise<EnquiryService> {
  holder.enquiryService ??= openEnquiryService(readEnv()).catch((error) => {
    holder.enquiryService = undefined;
    throw error;
  });
  return holder.enquiryService;
}
