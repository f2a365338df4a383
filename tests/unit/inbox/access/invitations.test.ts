import { expect, test } from 'vitest';
import { onEachEngine } from '@/tests/support/stores/engines';
import { onBusyMachine } from '../../../support/on-busy-machine';
import { aClinic, toCookie } from '../a-clinic';
import { Authenticator } from '../an-authenticator';
import { origin } from '../an-inbox';

const dayMinutes = 24 * 60;

onEachEngine((aPlace) => {
  test('an invitation makes a passkey, and whoever has it is signed in', async () => {
    const clinic = await aClinic(aPlace);
    const response = await clinic.accept(await clinic.invite('Thandi'), new Authenticator(origin));
    expect(response.status).toBe(200);
    expect(response.headers.get('Set-Cookie')).toMatch(
      /^__Host-inbox=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    expect(await clinic.open(toCookie(response))).toBe(200);
  });

  test('an invitation works once', async () => {
    const clinic = await aClinic(aPlace);
    const token = await clinic.invite('Thandi');
    await clinic.accept(token, new Authenticator(origin));
    expect((await clinic.post('/inbox/invitation/options', { token })).status).toBe(410);
    const members = await clinic.list.list(clinic.now);
    expect(members).toMatchObject([{ name: 'Thandi', passkeyCount: 1, invitedUntil: null }]);
  });

  test('of those who use an invitation at the same time, one succeeds', onBusyMachine, async () => {
    const clinic = await aClinic(aPlace);
    const token = await clinic.invite('Thandi');
    const answers = [];
    for (let number = 0; number < 5; number++) {
      const options = await clinic.ask('/inbox/invitation', { token });
      answers.push(new Authenticator(origin).register(options));
    }
    const responses = await Promise.all(
      answers.map((answer) => clinic.post('/inbox/invitation', { token, answer })),
    );
    const statuses = responses.map(({ status }) => status).sort();
    expect(statuses).toEqual([200, 410, 410, 410, 410]);
    expect(await clinic.list.list(clinic.now)).toMatchObject([{ passkeyCount: 1 }]);
  });

  test('an invitation ends after a day, also between the question and the answer', async () => {
    const clinic = await aClinic(aPlace);
    const token = await clinic.invite('Thandi');
    clinic.pass(dayMinutes - 1);
    const options = await clinic.ask('/inbox/invitation', { token });
    clinic.pass(1);
    const answer = new Authenticator(origin).register(options);
    expect((await clinic.post('/inbox/invitation', { token, answer })).status).toBe(410);
    expect((await clinic.post('/inbox/invitation/options', { token })).status).toBe(410);
  });

  test('a new invitation ends the one before it, and revoking ends both', async () => {
    const clinic = await aClinic(aPlace);
    await clinic.invite('Boss', true);
    const first = await clinic.invite('Thandi');
    const second = await clinic.invite('thandi');
    const ask = async (token: string) =>
      (await clinic.post('/inbox/invitation/options', { token })).status;
    expect([await ask(first), await ask(second)]).toEqual([410, 200]);
    await clinic.list.revoke('THANDI', { actor: 'root', now: clinic.now });
    expect(await ask(second)).toBe(410);
  });

  test('guessed invitations get nowhere, and soon no further answer', async () => {
    const clinic = await aClinic(aPlace);
    await clinic.invite('Thandi');
    const statuses = [];
    for (let number = 0; number < 61; number++) {
      const body = { token: `guess-${number}` };
      statuses.push((await clinic.post('/inbox/invitation/options', body)).status);
    }
    expect(new Set(statuses.slice(0, 60))).toEqual(new Set([410]));
    expect(statuses[60]).toBe(429);
    // Of the other status there may be as many lines as there are in an hour.
    expect(clinic.log.text).toContain('"inbox sign-in refused","code":"429"');
    expect(clinic.log.text).not.toContain('guess-');
  });

  test('the store keeps neither the token of an invitation nor that of a session', async () => {
    const clinic = await aClinic(aPlace);
    const { cookie } = await clinic.aMember('Boss', true);
    const token = await clinic.invite('Thandi');
    const { db } = clinic.service.database;
    const rows = JSON.stringify([
      await db.selectFrom('invitations').selectAll().execute(),
      await db.selectFrom('sessions').selectAll().execute(),
    ]);
    expect(rows).not.toContain(token);
    expect(rows).not.toContain(cookie.split('=')[1]);
  });

  test('an answer for another site, without the person, or to another question is refused', async () => {
    const clinic = await aClinic(aPlace);
    const token = await clinic.invite('Thandi');
    const changes = [
      { origin: 'https://evil.example' },
      { hostName: 'evil.example' },
      { isVerified: false },
    ];
    for (const change of changes) {
      const options = await clinic.ask('/inbox/invitation', { token });
      const answer = new Authenticator(origin).register(options, change);
      expect((await clinic.post('/inbox/invitation', { token, answer })).status).toBe(400);
    }
    const other = await clinic.ask('/inbox/sign-in');
    const answer = new Authenticator(origin).register(other);
    expect((await clinic.post('/inbox/invitation', { token, answer })).status).toBe(400);
    // None of it has used the invitation up.
    expect((await clinic.accept(token, new Authenticator(origin))).status).toBe(200);
  });
});
