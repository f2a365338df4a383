import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { receiveEnquiry } from '@/lib/contact/http/receive-enquiry';
import { loadContent } from '@/lib/content/load-content';
import { getEnv } from '@/lib/env';
import { listPages } from '@/lib/views/site/page-list';

export async function POST(request: Request): Promise<Response> {
  const content = loadContent();
  const { clinic, locations } = content;
  return receiveEnquiry(request, {
    locations: locations.map(({ name }) => name),
    pages: listPages(content).map(({ path }) => path),
    website: clinic.website,
    allowedOrigins: getEnv().ALLOWED_ORIGINS,
    phone: clinic.phone,
    getService: getEnquiryService,
    now: new Date(),
  });
}
