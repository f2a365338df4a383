import { readEnv } from '@/lib/env';
import { type EnquiryService, openEnquiryService } from './enquiry-service';
import { StoreError } from './store/engines/store-error';

// On the global object, because the development server reloads this module after each edit.
const holder = globalThis as { enquiryService?: Promise<EnquiryService> | undefined };

/**
 * The server's only service, opened by the first call. After a failure a later call retries, at once
 * where that costs nothing.
 */
export function getEnquiryService(): Promise<EnquiryService> {
  holder.enquiryService ??= openEnquiryService(readEnv()).catch((error) => {
    const retryAfterMs = error instanceof StoreError ? error.retryAfterMs : 0;
    const forget = () => {
      holder.enquiryService = undefined;
    };
    if (retryAfterMs === 0) forget();
    else setTimeout(forget, retryAfterMs).unref();
    throw error;
  });
  return holder.enquiryService;
}
