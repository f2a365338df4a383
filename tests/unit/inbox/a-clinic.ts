import type { EnquiryService } from '@/lib/contact/enquiry-service';
import { StaffList } from '@/lib/inbox/access/staff-list';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { openService, type PlaceMaker } from '@/tests/support/stores/engines';
import { Authenticator } from './an-authenticator';
import { anInbox, origin, someDeps } from './an-inbox';

const minuteMs = 60_000;

const ownHeaders = {
  Origin: origin,
  'Sec-Fetch-Site': 'same-origin',
  'Content-Type': 'application/json',
};

/** An inbox with a clock, and what a browser does on its pages. */
class InboxClinic {
  now = new Date('2026-11-27T08:00:00Z');
  readonly inbox: ReturnType<typeof anInbox>;
  readonly list: StaffList;

  constructor(
    readonly service: EnquiryService,
    /** What the server has logged. */
    readonly log: ReturnType<typeof captureStdout>,
  ) {
    this.inbox = anInbox(someDeps(service, () => this.now));
    this.list = new StaffList(service.database);
  }

  pass(minutes: number) {
    this.now = new Date(this.now.getTime() + minutes * minuteMs);
  }

  /** Invites somebody. @returns the link's token */
  async invite(name: string, isManager = false): Promise<string> {
    const request = { isManager, actor: 'root', now: this.now };
    const invitation = await this.list.invite(name, origin, request);
    if (!invitation) throw new Error('That is not a name');
    return new URL(invitation.link).hash.slice(1);
  }

  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return Promise.resolve(
      this.inbox.request(path, {
        method: 'POST',
        headers: { ...ownHeaders, ...headers },
        body: JSON.stringify(body),
      }),
    );
  }

  /** Posts a form of one of its pages. */
  async postForm(path: string, fields: Record<string, string>, cookie: string): Promise<Response> {
    return this.inbox.request(path, {
      method: 'POST',
      headers: { Origin: origin, Cookie: cookie },
      body: new URLSearchParams(fields),
    });
  }

  /** The options that a page asks for before it asks the passkey. */
  async ask(path: string, body: unknown = {}, headers: Record<string, string> = {}) {
    const response = await this.post(`${path}/options`, body, headers);
    const answer = await response.json();
    return answer.options ?? answer;
  }

  /** Uses an invitation. */
  async accept(token: string, passkey: Authenticator): Promise<Response> {
    const options = await this.ask('/inbox/invitation', { token });
    return this.post('/inbox/invitation', { token, answer: passkey.register(options) });
  }

  async signIn(passkey: Authenticator): Promise<Response> {
    return this.post('/inbox/sign-in', passkey.signIn(await this.ask('/inbox/sign-in')));
  }

  /** Somebody who was invited and has a passkey. */
  async aMember(name: string, isManager = false) {
    const passkey = new Authenticator(origin);
    const response = await this.accept(await this.invite(name, isManager), passkey);
    return { passkey, cookie: toCookie(response) };
  }

  /** The status of the list for whoever sends this cookie. */
  async open(cookie: string, headers: Record<string, string> = {}): Promise<number> {
    const response = await this.inbox.request('/inbox', {
      headers: { Cookie: cookie, ...headers },
    });
    return response.status;
  }
}

export async function aClinic(aPlace: PlaceMaker): Promise<InboxClinic> {
  const log = captureStdout();
  return new InboxClinic(await openService(await aPlace()), log);
}

/** What a browser would send back. */
export function toCookie(response: Response): string {
  return response.headers.get('Set-Cookie')?.split(';')[0] ?? '';
}
