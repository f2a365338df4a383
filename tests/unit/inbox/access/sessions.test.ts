import { expect, test } from 'vitest';
import { removeOwnPasskey } from '@/lib/inbox/access/passkeys/own-passkeys';
import { onEachEngine } from '@/tests/support/stores/engines';
import { onBusyMachine } from '../../../support/on-busy-machine';
import { aClinic, toCookie } from '../a-clinic';
import { Authenticator } from '../an-authenticator';
import { origin } from '../an-inbox';

onEachEngine((aPlace) => {
  test('whoever has a passkey signs in with it', async () => {
    const clinic = await aClinic(aPlace);
    const { passkey } = await clinic.aMember('Thandi');
    const response = await clinic.signIn(passkey);
    expect(response.status).toBe(200);
    expect(await clinic.open(toCookie(response))).toBe(200);
  });

  test('an answer counts once, for five minutes, and for the question that was asked', async () => {
    const clinic = await aClinic(aPlace);
    const { passkey } = await clinic.aMember('Thandi');
    const answer = passkey.signIn(await clinic.ask('/inbox/sign-in'));
    expect((await clinic.post('/inbox/sign-in', answer)).status).toBe(200);
    expect((await clinic.post('/inbox/sign-in', answer)).status).toBe(400);
    const late = await clinic.ask('/inbox/sign-in');
    clinic.pass(5);
    expect((await clinic.post('/inbox/sign-in', passkey.signIn(late))).status).toBe(400);
    const invented = passkey.signIn({ challenge: 'x'.repeat(43) });
    expect((await clinic.post('/inbox/sign-in', invented)).status).toBe(400);
  });

  test('a stranger’s passkey, a wrong signature and another site’s answer are refused', async () => {
    const clinic = await aClinic(aPlace);
    const { passkey } = await clinic.aMember('Thandi');
    const ask = () => clinic.ask('/inbox/sign-in');
    const stranger = new Authenticator(origin);
    const forged = { ...stranger.signIn(await ask()), id: passkey.id.toString('base64url') };
    const answers = [
      stranger.signIn(await ask()),
      { ...forged, rawId: forged.id },
      passkey.signIn(await ask(), { origin: 'https://evil.example' }),
      passkey.signIn(await ask(), { origin: 'http://www.clinic.example' }),
      passkey.signIn(await ask(), { hostName: 'clinic.example' }),
      passkey.signIn(await ask(), { isVerified: false }),
    ];
    for (const answer of answers) {
      expect((await clinic.post('/inbox/sign-in', answer)).status).toBe(400);
    }
  });

  test('a copy of a key that is on one device alone is noticed by its counter', async () => {
    const clinic = await aClinic(aPlace);
    const passkey = new Authenticator(origin, false);
    await clinic.accept(await clinic.invite('Thandi'), passkey);
    expect((await clinic.signIn(passkey)).status).toBe(200);
    expect((await clinic.signIn(passkey)).status).toBe(200);
    const behind = passkey.signIn(await clinic.ask('/inbox/sign-in'), { counter: 1 });
    expect((await clinic.post('/inbox/sign-in', behind)).status).toBe(400);
  });

  test('a session ends after 20 minutes of rest, which a page that is left open does not break', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi');
    clinic.pass(19);
    expect(await clinic.open(cookie)).toBe(200);
    clinic.pass(19);
    expect(await clinic.open(cookie, { 'Inbox-Background': '1' })).toBe(200);
    clinic.pass(1);
    expect(await clinic.open(cookie, { 'Inbox-Background': '1' })).toBe(401);
    expect(await clinic.open(cookie)).toBe(401);
  });

  test('a session ends after twelve hours, however busy it was', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi');
    for (let minutes = 10; minutes < 12 * 60; minutes += 10) {
      clinic.pass(10);
      expect(await clinic.open(cookie)).toBe(200);
    }
    clinic.pass(10);
    expect(await clinic.open(cookie)).toBe(401);
  });

  test('a cookie that was copied is worth nothing after its owner signs out', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi');
    const out = await clinic.post('/inbox/sign-out', {}, { Cookie: cookie });
    expect(out.status).toBe(303);
    expect(out.headers.get('Set-Cookie')).toMatch(/^__Host-inbox=; Max-Age=0;/);
    expect(await clinic.open(cookie)).toBe(401);
  });

  test('to revoke somebody ends their sessions and passkeys at once', async () => {
    const clinic = await aClinic(aPlace);
    const boss = await clinic.aMember('Boss', true);
    const { cookie, passkey } = await clinic.aMember('Thandi');
    const begun = passkey.signIn(await clinic.ask('/inbox/sign-in'));
    await clinic.list.revoke('Thandi', { actor: 'root', now: clinic.now });
    expect(await clinic.open(cookie)).toBe(401);
    expect((await clinic.post('/inbox/sign-in', begun)).status).toBe(400);
    expect((await clinic.signIn(passkey)).status).toBe(400);
    expect(await clinic.open(boss.cookie)).toBe(200);
    // Invited again, somebody needs a new passkey.
    const again = await clinic.accept(await clinic.invite('Thandi'), new Authenticator(origin));
    expect(await clinic.open(toCookie(again))).toBe(200);
    expect((await clinic.signIn(passkey)).status).toBe(400);
    expect(await clinic.open(cookie)).toBe(401);
  });

  test('a passkey that its owner removes ends its sessions; the last one stays', async () => {
    const clinic = await aClinic(aPlace);
    const first = await clinic.aMember('Thandi');
    const remove = (id: string, cookie: string) =>
      clinic.postForm('/inbox/passkeys/remove', { id }, cookie);
    const firstId = first.passkey.id.toString('base64url');
    await remove(firstId, first.cookie);
    expect(await clinic.open(first.cookie)).toBe(200);
    const second = new Authenticator(origin);
    const options = await clinic.ask('/inbox/passkeys', {}, { Cookie: first.cookie });
    expect(options.excludeCredentials).toMatchObject([{ id: firstId }]);
    const added = await clinic.post('/inbox/passkeys', second.register(options), {
      Cookie: first.cookie,
    });
    expect(added.status).toBe(200);
    const signedIn = toCookie(await clinic.signIn(second));
    // Nobody removes what is not theirs.
    const other = await clinic.aMember('Other');
    await remove(firstId, other.cookie);
    expect(await clinic.open(first.cookie)).toBe(200);
    await remove(firstId, signedIn);
    expect([await clinic.open(first.cookie), await clinic.open(signedIn)]).toEqual([401, 200]);
    expect((await clinic.signIn(first.passkey)).status).toBe(400);
  });

  test('a session that is ten minutes old adds and removes no passkey', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie, passkey } = await clinic.aMember('Thandi');
    const headers = { Cookie: cookie };
    const add = (options: { challenge: string }) =>
      clinic.post('/inbox/passkeys', new Authenticator(origin).register(options), headers);
    await add(await clinic.ask('/inbox/passkeys', {}, headers));
    const options = await clinic.ask('/inbox/passkeys', {}, headers);
    clinic.pass(10);
    expect((await add(options)).status).toBe(428);
    const id = passkey.id.toString('base64url');
    expect((await clinic.postForm('/inbox/passkeys/remove', { id }, cookie)).status).toBe(401);
    const asked = await clinic.post('/inbox/passkeys/options', {}, { Cookie: cookie });
    expect(asked.status).toBe(428);
    const page = await clinic.inbox.request('/inbox/passkeys', { headers: { Cookie: cookie } });
    expect(await page.text()).toContain('/inbox/passkeys/again');
    const { database } = clinic.service;
    const kept = database.db.selectFrom('passkeys').select('id').where('revoked_at', 'is', null);
    expect(await kept.execute()).toHaveLength(2);
  });

  test('a session that is ten minutes old invites nobody: an invitation makes a passkey', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi', true);
    const invite = async () => {
      const response = await clinic.postForm(
        '/inbox/staff/invite',
        { name: 'Thandi', role: 'manager' },
        cookie,
      );
      return { status: response.status, hasLink: (await response.text()).includes('page-link') };
    };
    expect(await invite()).toEqual({ status: 200, hasLink: true });
    clinic.pass(10);
    expect(await invite()).toEqual({ status: 401, hasLink: false });
    const page = await clinic.inbox.request('/inbox/staff', { headers: { Cookie: cookie } });
    expect(await page.text()).toContain('/inbox/staff/again');
  });

  test('a manager cannot end their own access, however they write their name', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi Nkosi', true);
    for (const name of ['Thandi Nkosi', 'thandi  nkosi']) {
      await clinic.postForm('/inbox/staff/revoke', { name }, cookie);
      expect(await clinic.open(cookie)).toBe(200);
    }
  });

  test.each(['\u3164', 'Th\u034fandi', '\u2800', 'Server', 'a'.repeat(61), '<b>'])(
    'nobody is called %j',
    async (name) => {
      const clinic = await aClinic(aPlace);
      const request = { isManager: false, actor: 'root', now: clinic.now };
      expect(await clinic.list.invite(name, origin, request)).toBeUndefined();
    },
  );

  test('of two passkeys that are removed at the same time, one stays', onBusyMachine, async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Thandi');
    const second = new Authenticator(origin);
    const options = await clinic.ask('/inbox/passkeys', {}, { Cookie: cookie });
    await clinic.post('/inbox/passkeys', second.register(options), { Cookie: cookie });
    const { database } = clinic.service;
    const [{ id, name, role } = { id: 0, name: '', role: 'staff' as const }] =
      await clinic.list.list(clinic.now);
    const ids = await database.db.selectFrom('passkeys').select('id').execute();
    const removed = await Promise.all(
      ids.map((passkey) =>
        removeOwnPasskey(
          database,
          { id: passkey.id, staff: { id, name, role }, hostName: new URL(origin).hostname },
          clinic.now,
        ),
      ),
    );
    expect(removed.sort()).toEqual([false, true]);
  });

  test('what was tried and failed counts, and what succeeded does not', async () => {
    const clinic = await aClinic(aPlace);
    const { passkey } = await clinic.aMember('Thandi');
    for (let number = 0; number < 40; number++) await clinic.signIn(passkey);
    expect((await clinic.signIn(passkey)).status).toBe(200);
    for (let number = 0; number < 30; number++) await clinic.signIn(new Authenticator(origin));
    expect((await clinic.post('/inbox/sign-in/options', {})).status).toBe(429);
  });
});
