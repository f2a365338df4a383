import { type ReceivingService, receiveEnquiry } from '@/lib/contact/http/receive-enquiry';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { aDataDir, openService } from '@/tests/support/stores/engines';

/** What differs between senders, and between the servers that they post to. */
type Sender = {
  headers?: Record<string, string>;
  getService?: () => Promise<ReceivingService>;
  phone?: string;
  website?: string;
};

/** A service with an empty store, its log, and ways to post to it. */
export async function aReceiver(env: Record<string, string> = {}) {
  const log = captureStdout();
  const service = await openService({ DATA_DIR: aDataDir(), ...env });

  function post(body: BodyInit, contentType: string, sender: Sender = {}) {
    const headers = { Host: 'clinic.example', 'Content-Type': contentType, ...sender.headers };
    // A stream needs `duplex`, which the types do not know.
    const init = { method: 'POST', headers, body, duplex: 'half' };
    return receiveEnquiry(new Request('https://clinic.example/api/contact', init), {
      locations: ['strand'],
      pages: ['/risks'],
      website: sender.website ?? 'https://www.clinic.example',
      allowedOrigins: ['https://clinic.static.example'],
      phone: sender.phone,
      getService: sender.getService ?? (async () => service),
      now: new Date(),
    });
  }

  function postJson(fields: unknown, sender?: Sender) {
    return post(JSON.stringify(fields), 'application/json; charset=utf-8', sender);
  }

  function postForm(fields: Record<string, unknown>, sender?: Sender) {
    const entries = Object.entries(fields).map(([name, value]) => [name, String(value)]);
    return post(new URLSearchParams(entries), 'application/x-www-form-urlencoded', sender);
  }

  return { service, log, post, postJson, postForm };
}
