import { getEnquiryStore } from '@/lib/contact/get-enquiry-store';
import { receiveEnquiry } from '@/lib/contact/receive-enquiry';
import { loadContent } from '@/lib/content/load-content';

export async function POST(request: Request): Promise<Response> {
  return receiveEnquiry(request, {
    locations: loadContent().locations.map(({ name }) => name),
    getStore: getEnquiryStore,
    now: new Date(),
  });
}
