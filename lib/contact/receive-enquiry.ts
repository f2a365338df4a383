import { logEvent } from '@/lib/log';
import { routes } from '@/lib/routes';
import { parseEnquiry } from './enquiry';
import { type EnquiryProblemCode, toEnquiryErrors } from './enquiry-problems';
import type { EnquiryStore } from './enquiry-store';
import { readBody } from './read-body';

/**
 * Answers a post of the contact form.
 *
 * - JSON: 201 `{ reference }`, 422 `{ errors: { field: message } }`, 503 when nothing could be stored
 * - form-encoded: 303 to a page that says the same; its address holds codes, never what was typed
 * - 400, 413 or 415 for a body that is not one of the form's
 *
 * A success is answered only after the enquiry is on the disk.
 */
export async function receiveEnquiry(
  request: Request,
  options: { locations: readonly string[]; getStore: () => Promise<EnquiryStore>; now: Date },
): Promise<Response> {
  const body = await readBody(request);
  if (!body.ok) {
    const errors = toEnquiryErrors(['body-unreadable']);
    return Response.json({ errors }, { status: body.status, headers: noStore });
  }
  const parsed = parseEnquiry(body.fields, options.locations);
  if (!parsed.ok) return answerProblems(body.format, 422, parsed.codes);
  let reference: string;
  try {
    const store = await options.getStore();
    reference = await store.add(parsed.enquiry, options.now);
  } catch (error) {
    logEvent('enquiry not stored', { error });
    return answerProblems(body.format, 503, ['not-stored']);
  }
  logEvent('enquiry stored', { reference });
  if (body.format === 'json')
    return Response.json({ reference }, { status: 201, headers: noStore });
  return redirect(toAddress(routes.contactSent, [['reference', reference]]));
}

const noStore = { 'Cache-Control': 'no-store' };

function answerProblems(
  format: 'json' | 'form',
  status: 422 | 503,
  codes: EnquiryProblemCode[],
): Response {
  if (format === 'form') {
    return redirect(
      toAddress(
        routes.contactProblems,
        codes.map((code) => ['problem', code]),
      ),
    );
  }
  const headers = status === 503 ? { ...noStore, 'Retry-After': '60' } : noStore;
  return Response.json({ errors: toEnquiryErrors(codes) }, { status, headers });
}

/** 303: the browser asks for the next page with GET, so a reload posts nothing again. */
function redirect(location: string): Response {
  return new Response(null, { status: 303, headers: { ...noStore, Location: location } });
}

function toAddress(path: string, query: string[][]): string {
  return `${path}?${new URLSearchParams(query)}`;
}
