import { readEnv } from '@/lib/env';
import { type EnquiryService, openEnquiryService } from './enquiry-service';

// On the global object, because the development server loads this module anew after each edit.
const holder = globalThis as { enquiryService?: Promise<EnquiryService> | undefined };

/** The server's one service, opened at the first call; after a failure the next call tries again. */
export function getEnquiryService(): Promise<EnquiryService> {
  holder.enquiryService ??= openEnquiryService(readEnv()).catch((error) => {
    holder.enquiryService = undefined;
    throw error;
  });
  return holder.enquiryService;
}
