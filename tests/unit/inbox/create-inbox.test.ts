import { expect, test } from 'vitest';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { aDataDir, onEachEngine, openService } from '@/tests/support/stores/engines';
import { aClinic } from './a-clinic';
import { anInbox, origin, signIn, someDeps } from './an-inbox';

const now = new Date('2026-11-27T08:00:00Z');

const paths = [
  ...['/inbox', '/inbox/', '/inbox/7K2M-Q9XF', '/inbox/staff', '/inbox/staff/invite'],
  ...['/inbox/passkeys', '/inbox/passkeys/options', '/inbox/passkeys/remove'],
  ...['/inbox/api/start', '/inbox/api/list', '/inbox/api/all', '/inbox/api/export'],
  ...['/inbox/api/enquiry/7K2M-Q9XF', '/inbox/api/enquiry/7K2M-Q9XF/delete'],
  ...['/inbox/sign-in', '/inbox/sign-in/other', '/inbox/assets/other.js', '/inbox/%2e%2e/inbox'],
];

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'];

const strangers: Record<string, string>[] = [
  {},
  { Cookie: '__Host-inbox=guess' },
  { Origin: origin },
];

/** Paths that somebody without a session may post to. */
const isOpen = (path: string, method: string) =>
  method === 'POST' && /^\/inbox\/(?:sign-in|sign-in\/options|sign-out|invitation.*)$/.test(path);

onEachEngine((aPlace) => {
  test('there is no inbox until somebody was invited, and none after the last one was revoked', async () => {
    const clinic = await aClinic(aPlace);
    const open = async () => {
      const response = await clinic.inbox.request('/inbox');
      return [response.status, await response.text()];
    };
    expect(await open()).toEqual([404, 'the site has no such page']);
    const { cookie } = await clinic.aMember('Thandi');
    expect((await open())[0]).toBe(401);
    await clinic.list.revoke('Thandi', { actor: 'root', now });
    expect(await open()).toEqual([404, 'the site has no such page']);
    expect(await clinic.open(cookie)).toBe(404);
  });

  test('without a session there is nothing but the sign-in page, on any path and method', async () => {
    const clinic = await aClinic(aPlace);
    await clinic.invite('Thandi');
    for (const path of paths) {
      for (const method of methods.filter((one) => !isOpen(path, one))) {
        for (const headers of strangers) {
          const response = await clinic.inbox.request(path, { method, headers });
          expect(response.status, `${method} ${path}`).toBe(401);
          const text = await response.text();
          if (method !== 'HEAD') expect(text).toContain('Sign in with your passkey');
          expect(text).not.toContain('Thandi');
        }
      }
    }
  });
});

test('what another site could send is refused, with and without the cookie', async () => {
  const { service, now: at } = await aClinic(async () => ({ DATA_DIR: aDataDir() }));
  const inbox = anInbox(someDeps(service, () => at));
  const own = await signIn(service, 'Thandi', at, 'manager');
  const { Cookie = '' } = own;
  const form = 'application/x-www-form-urlencoded';
  const attacks: Record<string, string>[] = [
    { Cookie, 'Content-Type': form },
    { Cookie, 'Content-Type': form, Origin: 'null' },
    { Cookie, 'Content-Type': form, Origin: 'https://evil.example' },
    { Cookie, 'Content-Type': form, Origin: 'http://www.clinic.example' },
    { Cookie, 'Content-Type': form, Origin: `${origin}.evil.example` },
    { Cookie, 'Content-Type': form, Origin: `${origin}:8443` },
    { Cookie, 'Content-Type': form, Origin: origin, 'Sec-Fetch-Site': 'same-site' },
    { Cookie, 'Content-Type': form, Origin: origin, 'Sec-Fetch-Site': 'cross-site' },
    // A proxy that passes on what a sender says of itself.
    {
      ...{ Cookie, 'Content-Type': form, Origin: 'https://evil.example' },
      ...{ Host: 'evil.example', 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
    },
    {
      ...{ Cookie, 'Content-Type': form, Origin: 'https://evil.example' },
      ...{ 'X-Forwarded-Origin': origin, Forwarded: 'host=www.clinic.example;proto=https' },
    },
  ];
  const body = new URLSearchParams({ name: 'Mallory', role: 'manager' }).toString();
  for (const headers of attacks) {
    const response = await inbox.request('/inbox/staff/invite', { method: 'POST', headers, body });
    expect(response.status, JSON.stringify(headers)).toBe(403);
    const asked = await inbox.request('/inbox/sign-in/options', {
      ...{ method: 'POST', body: '{}' },
      headers: { ...headers, 'Content-Type': 'application/json' },
    });
    expect(asked.status, JSON.stringify(headers)).toBe(403);
    expect(asked.headers.get('Access-Control-Allow-Origin')).toBeNull();
  }
  for (const type of ['text/plain', 'multipart/form-data; boundary=x', '']) {
    const headers = { ...own, 'Content-Type': type };
    const response = await inbox.request('/inbox/staff/invite', { method: 'POST', headers, body });
    expect(response.status, type).toBe(415);
  }
  const members = await service.database.db.selectFrom('staff').select('name').execute();
  expect(members).toEqual([{ name: 'Thandi' }]);
});

test('managers see, invite and revoke; nobody else does, and nobody locks themselves out', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const inbox = anInbox(someDeps(service, () => now));
  const boss = await signIn(service, 'Boss', now, 'manager');
  const staff = await signIn(service, 'Thandi', now);
  const post = (path: string, headers: Record<string, string>, fields: Record<string, string>) =>
    inbox.request(`/inbox/staff${path}`, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams(fields).toString(),
    });
  expect((await inbox.request('/inbox/staff', { headers: staff })).status).toBe(403);
  expect((await post('/invite', staff, { name: 'Eve', role: 'manager' })).status).toBe(403);
  expect((await post('/revoke', staff, { name: 'Boss' })).status).toBe(403);
  const invited = await post('/invite', boss, { name: 'Sipho', role: 'staff' });
  expect(await invited.text()).toMatch(
    /https:\/\/www\.clinic\.example\/inbox\/invitation#[\w-]{43}</,
  );
  await post('/revoke', boss, { name: 'Boss' });
  expect((await inbox.request('/inbox', { headers: boss })).status).toBe(200);
  await post('/revoke', boss, { name: 'Thandi' });
  expect((await inbox.request('/inbox', { headers: staff })).status).toBe(401);
});

test('a name is escaped where it is shown, and has no markup and no control characters', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const inbox = anInbox(someDeps(service, () => now));
  const boss = await signIn(service, 'Boss', now, 'manager');
  const invite = (name: string) =>
    inbox.request('/inbox/staff/invite', {
      method: 'POST',
      headers: { ...boss, 'Content-Type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ name, role: 'staff' }).toString(),
    });
  const marked = await invite("Siân O'Neill");
  expect(marked.status).toBe(200);
  expect(await marked.text()).toContain('Siân O&#39;Neill');
  for (const name of [
    '<img src=x onerror=alert(1)>',
    '',
    '  ',
    'a\u0000b',
    'a\u202eb',
    'a\nb',
    'a\u2028b',
    'x'.repeat(61),
  ]) {
    expect((await invite(name)).status, JSON.stringify(name)).toBe(422);
  }
});

test('the link of a mail leads to its enquiry on the page', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const inbox = anInbox(someDeps(service, () => now));
  const headers = await signIn(service, 'Thandi', now);
  const response = await inbox.request('/inbox/7K2M-Q9XF', { headers });
  expect(response.status).toBe(303);
  expect(response.headers.get('Location')).toBe('/inbox#7K2M-Q9XF');
  expect((await inbox.request('/inbox/7K2M', { headers })).status).toBe(404);
});

test('a page asks once more where another site led to it, and not otherwise', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const inbox = anInbox(someDeps(service, () => now));
  await signIn(service, 'Boss', now, 'manager');
  const open = async (site: string) => {
    const response = await inbox.request('/inbox/staff', { headers: { 'Sec-Fetch-Site': site } });
    return (await response.text()).includes('data-again');
  };
  expect(await open('cross-site')).toBe(true);
  for (const site of ['same-origin', 'none']) expect(await open(site)).toBe(false);
});

test('while the store cannot be opened, the inbox says so and has its headers', async () => {
  const service = await openService({ DATA_DIR: aDataDir() });
  const deps = someDeps(service, () => now);
  const inbox = anInbox({
    ...deps,
    getService: async () => {
      throw new Error('The disk is full');
    },
  });
  const log = captureStdout();
  const response = await inbox.request('/inbox');
  expect(response.status).toBe(503);
  expect(response.headers.get('Cache-Control')).toBe('no-store');
  expect(await response.text()).not.toContain('disk');
  expect(log.text).toContain('inbox request failed');
});
