import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { describe, inject, onTestFinished } from 'vitest';
import { type EnquiryService, openEnquiryService } from '@/lib/contact/enquiry-service';
import { readEnv } from '@/lib/env';
import { memoryDir } from '../memory-dir';

/** Settings for an empty store; opening them twice opens the same store. */
export type Place = Record<string, string>;

export type PlaceMaker = () => Promise<Place>;

/** Runs the same tests with the embedded store and with a real Postgres. */
export function onEachEngine(defineTests: (aPlace: PlaceMaker) => void) {
  describe('in a file', () => defineTests(async () => ({ DATA_DIR: aDataDir() })));
  describe('in Postgres', () => defineTests(async () => ({ DATABASE_URL: await aDatabase() })));
}

/** The address of an empty database of the Postgres that all tests share, for this test alone. */
export async function aDatabase(): Promise<string> {
  const desk = inject('postgresDesk');
  const response = await fetch(desk, { method: 'POST' });
  const address = await response.text();
  if (!response.ok) throw new Error(address);
  onTestFinished(async () => {
    await fetch(`${desk}/?${encodeURIComponent(address)}`, { method: 'DELETE' });
  });
  return address;
}

/** A folder that is deleted after the test. */
export function aDataDir(): string {
  const dir = mkdtempSync(path.join(memoryDir, 'enquiries-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  return dir;
}

/** Opens the service as a server does; it is closed after the test. */
export async function openService(place: Place): Promise<EnquiryService> {
  const service = await openEnquiryService(readEnv(place));
  onTestFinished(() => service.close());
  return service;
}
