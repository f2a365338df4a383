import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect } from 'vitest';
import { inviteStaff } from '../support/site/invite-staff';
import { startSite } from '../support/site/start-site';
import type { Engine, StartEngine } from './engine';
import { click, describePage, isShown } from './in-page';
import { startListeningProxy } from './listening-proxy';

/** A browser on the built site, and what a visitor does with it. */
type Visit = Pick<Engine, 'run' | 'resize'> & {
  /** Opens a page of the site by its path. */
  open: (path: string) => Promise<void>;
  /** Clicks what leads to another page, and waits until it is there. */
  follow: (selector: string, to: RegExp) => Promise<void>;
  waitFor: (selector: string) => Promise<void>;
  /** Invites somebody to the inbox, so that there is one. */
  invite: () => void;
  /** What pages have complained about since this was asked last. */
  takeComplaints: () => Promise<string[]>;
};

/** Starts the site and a browser before the tests of a `describe`, and ends both after them. */
export function useVisit(start: StartEngine, hasScripts: boolean): Visit {
  let engine: Engine | undefined;
  let origin = '';
  let complaints: string[] = [];
  const ends: (() => unknown)[] = [];
  // The port is the proxy's own, so nobody can sign in here.
  const inbox = { DATA_DIR: '', INBOX_ORIGIN: 'http://localhost:3000' };

  beforeAll(async () => {
    inbox.DATA_DIR = mkdtempSync(path.join(tmpdir(), 'engines-'));
    ends.unshift(() => rmSync(inbox.DATA_DIR, { recursive: true }));
    const site = await startSite(inbox);
    ends.unshift(() => site.stop());
    const proxy = await startListeningProxy(site.origin);
    ends.unshift(() => proxy.close());
    ({ origin, complaints } = proxy);
    const started = await start({
      hasScripts,
      onComplaint: (complaint) => complaints.push(complaint),
    });
    ends.unshift(() => started.close());
    engine = started;
  });
  afterAll(async () => {
    for (const end of ends) await end();
  });

  function getEngine(): Engine {
    if (!engine) throw new Error('A visit begins with the tests.');
    return engine;
  }
  const run: Engine['run'] = (action, ...args) => getEngine().run(action, ...args);
  return {
    run,
    resize: (width, height) => getEngine().resize(width, height),
    open: (place) => getEngine().open(origin + place),
    follow: async (selector, to) => {
      await run(click, selector);
      await expect.poll(async () => (await run(describePage)).place).toMatch(to);
    },
    waitFor: (selector) => expect.poll(() => run(isShown, selector)).toBe(true),
    invite: () => void inviteStaff(inbox, 'Thandi'),
    takeComplaints: async () => {
      // Reports are sent when the browser has nothing better to do.
      await sleep(300);
      return complaints.splice(0);
    },
  };
}
