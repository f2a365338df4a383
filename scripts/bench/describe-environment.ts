import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { launchBrowser } from './launch-browser';

/** Where and when a benchmark ran. */
export type Environment = {
  command: string;
  date: string;
  node: string;
  next: string;
  chromium: string;
  lighthouse: string;
  processor: string;
  cores: number;
  memoryGb: number;
  /** Processes that wanted a core during the minute before: much above 0, and others were at work. */
  loadBefore: number;
};

export async function describeEnvironment(command: string): Promise<Environment> {
  const loadBefore = loadavg()[0] ?? 0;
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  return {
    command,
    chromium,
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    next: readVersion('next'),
    lighthouse: readVersion('lighthouse'),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 1e9),
    loadBefore,
  };
}

function readVersion(name: string): string {
  const file = path.join('node_modules', name, 'package.json');
  return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
