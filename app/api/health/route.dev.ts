import { getEnquiryService } from '@/lib/contact/get-enquiry-service';
import { checkHealth } from '@/lib/contact/health';

// Without this, Next would answer with the state at build time.
export const dynamic = 'force-dynamic';

export async function GET(): Promise<Response> {
  const health = await checkHealth(getEnquiryService, new Date());
  return Response.json(health, {
    status: health.status === 'ok' ? 200 : 503,
    headers: { 'Cache-Control': 'no-store' },
  });
}
