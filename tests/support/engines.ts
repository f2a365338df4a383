import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import { type EnquiryService, openEnquiryService } from '@/lib/contact/enquiry-service';
import { readEnv } from '@/lib/env';
import { PostgresServer } from '@/tests/support/postgres-server';

/** Settings for an empty store; opening them twice opens the same store. */
export type Place = Record<string, string>;

export type PlaceMaker = () => Promise<Place>;

/** Runs the same tests with the embedded store and with a real Postgres. */
export function onEachEngine(defineTests: (aPlace: PlaceMaker) => void) {
  describe('in a file', () => defineTests(async () => ({ DATA_DIR: aDataDir() })));
  describe('in Postgres', () => {
    let server: PostgresServer;
    beforeAll(async () => {
      // These tests are about what is stored, not about power cuts.
      server = await PostgresServer.start(['-c', 'fsync=off']);
    });
    afterAll(() => server?.stop());
    defineTests(async () => ({ DATABASE_URL: await server.createDatabase() }));
  });
}

/** A folder that is deleted after the test. */
export function aDataDir(): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'enquiries-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Opens the service as a server does; it is closed after the test. */
export async function openService(place: Place): Promise<EnquiryService> {
  const service = await openEnquiryService(readEnv(place));
  onTestFinished(() => service.close());
  return service;
}
