import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { receiveEnquiry } from '@/lib/contact/http/receive-enquiry';
import { loadContent } from '@/lib/content/load-content';
import { getEnv } from '@/lib/env';

export async function POST(request: Request): Promise<Response> {
  const { clinic, locations } = loadContent();
  return receiveEnquiry(request, {
    locations: locations.map(({ name }) => name),
    website: clinic.website,
    allowedOrigins: getEnv().ALLOWED_ORIGINS,
    phone: clinic.phone,
    getService: getEnquiryService,
    now: new Date(),
  });
}
