import { expect, test } from 'vitest';
import { createSendMail, type SendMail } from '@/lib/contact/delivery/smtp';
import { StaffList } from '@/lib/inbox/access/staff-list';
import { sendDigest } from '@/lib/inbox/digest/send-digest';
import { anEnquiry } from '@/tests/support/enquiries/an-enquiry';
import { captureStdout } from '@/tests/support/site/capture-stdout';
import { onEachEngine, openService, type PlaceMaker } from '@/tests/support/stores/engines';
import { startMailServer } from '@/tests/unit/contact/delivery/set-up';
import { origin, someDeps } from '../an-inbox';

const yesterday = new Date('2026-11-26T08:00:00Z');
/** 07:30 in Johannesburg. */
const due = new Date('2026-11-27T05:30:00Z');

async function setUp(aPlace: PlaceMaker) {
  captureStdout();
  const place = await aPlace();
  const service = await openService(place);
  const other = await openService(place);
  const server = await startMailServer();
  const { clinic } = someDeps(service, () => due);
  const request = {
    ...{ to: 'desk@clinic.example', toLocations: new Map([['strand', 'strand@clinic.example']]) },
    ...{ inboxOrigin: origin, at: '07:30', clinic },
    send: createSendMail(server.url, 'website@clinic.example', { answerMs: 5_000, mailMs: 10_000 }),
  };
  const invite = () =>
    new StaffList(service.database).invite('Thandi', origin, {
      ...{ isManager: false, actor: 'root', now: yesterday },
    });
  const send = (now: Date, { database } = service, mail = request.send) =>
    sendDigest(database, { ...request, send: mail }, now);
  return { service, other, server, invite, send, mail: request.send };
}

onEachEngine((aPlace) => {
  test('a digest says each morning what waits, where to answer it, and nothing that was typed', async () => {
    const { service, server, invite, send } = await setUp(aPlace);
    await invite();
    await service.store.add(anEnquiry({ name: 'Nomsa Dlamini', location: '' }), yesterday);
    expect(await send(new Date(due.getTime() - 60_000))).toBe(0);
    expect(await send(due)).toBe(1);
    expect(await send(new Date(due.getTime() + 60_000))).toBe(0);
    const [mail] = server.received;
    // Quoted-printable breaks long lines.
    const raw = mail?.raw.replaceAll('=\r\n', '');
    expect(mail?.to).toBe('desk@clinic.example');
    expect(raw).toContain('Subject: Website enquiries: 1 new');
    expect(raw).toContain('1 new, the oldest since 26 November 2026 at 10:00; 0 in hand');
    expect(raw).toContain(`${origin}/inbox`);
    expect(raw).not.toMatch(/Nomsa|Dlamini/);
    // The next morning it still waits.
    expect(await send(new Date(due.getTime() + 24 * 60 * 60_000))).toBe(1);
  });

  test('of two servers, one sends it', async () => {
    const { service, other, server, invite, send } = await setUp(aPlace);
    await invite();
    await service.store.add(anEnquiry({ location: 'strand' }), yesterday);
    const counts = await Promise.all([send(due), send(due, other), send(due), send(due, other)]);
    expect(counts.sort()).toEqual([0, 0, 0, 1]);
    expect(server.received.map(({ to }) => to)).toEqual(['strand@clinic.example']);
  });

  test('a digest that the mail server does not take is sent later, but not in the afternoon', async () => {
    const { service, server, invite, send } = await setUp(aPlace);
    await invite();
    await service.store.add(anEnquiry(), yesterday);
    server.fault = '4xx';
    expect(await send(due)).toBe(0);
    server.fault = 'none';
    expect(await send(new Date('2026-11-27T10:00:00Z'))).toBe(0);
    expect(await send(new Date(due.getTime() + 60_000))).toBe(1);
  });

  test('an address that the mail server refuses for good is not asked again that day', async () => {
    const { service, server, invite, send } = await setUp(aPlace);
    await invite();
    await service.store.add(anEnquiry(), yesterday);
    server.fault = '5xx';
    expect(await send(due)).toBe(0);
    server.fault = 'none';
    expect(await send(new Date(due.getTime() + 60_000))).toBe(0);
  });

  test('an address whose mail was not taken gets it later, and the others get no other', async () => {
    const { service, server, invite, send, mail } = await setUp(aPlace);
    await invite();
    await service.store.add(anEnquiry({ location: 'strand' }), yesterday);
    await service.store.add(anEnquiry({ location: '', submissionKey: '' }), yesterday);
    const full: SendMail = async (one) =>
      one.to.startsWith('strand') ? { ok: false, isPermanent: false, code: '452' } : mail(one);
    expect(await send(due, service, full)).toBe(1);
    const soon = new Date(due.getTime() + 60_000);
    expect(await send(soon, service, full)).toBe(0);
    expect(await send(soon)).toBe(1);
    expect(server.received.map(({ to }) => to)).toEqual([
      'desk@clinic.example',
      'strand@clinic.example',
    ]);
    // What comes after the morning's digest is for the next one.
    await service.store.add(anEnquiry({ location: 'strand', submissionKey: '' }), soon);
    expect(await send(soon)).toBe(0);
  });

  test('without anybody invited, or anything waiting, there is none', async () => {
    const { service, server, invite, send } = await setUp(aPlace);
    await service.store.add(anEnquiry(), yesterday);
    expect(await send(due)).toBe(0);
    await invite();
    await service.database.db.deleteFrom('outbox').execute();
    await service.database.db.deleteFrom('enquiries').execute();
    expect(await send(due)).toBe(0);
    expect(server.received).toEqual([]);
  });
});
