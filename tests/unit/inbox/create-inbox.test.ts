import { expect, test } from 'vitest';
import { onEachEngine, openService } from '@/tests/support/stores/engines';
import { anInbox, signIn, someDeps } from './an-inbox';

const now = new Date('2026-11-27T08:00:00Z');

onEachEngine((aPlace) => {
  test('there is no inbox until somebody was invited', async () => {
    const service = await openService(await aPlace());
    const inbox = anInbox(someDeps(service, () => now));
    const before = await inbox.request('/inbox');
    expect(before.status).toBe(404);
    expect(await before.text()).toBe('the site has no such page');
    await signIn(service, 'Thandi', now);
    expect((await inbox.request('/inbox')).status).toBe(401);
  });

  test('whoever has a session gets the list, and nobody else', async () => {
    const service = await openService(await aPlace());
    const inbox = anInbox(someDeps(service, () => now));
    const headers = await signIn(service, 'Thandi', now);
    const list = await inbox.request('/inbox', { headers });
    expect(list.status).toBe(200);
    expect(await list.text()).toMatch(/^<!doctype html><html.*Thandi/s);
    const forged = { ...headers, Cookie: `${headers.Cookie}x` };
    expect((await inbox.request('/inbox', { headers: forged })).status).toBe(401);
  });
});
