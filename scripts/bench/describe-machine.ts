import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { launchBrowser } from './launch-browser';

/** Where the figures were measured, in one paragraph. */
export async function describeMachine(): Promise<string> {
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const versions = `Node.js ${process.version}, Next ${readVersion('next')}, Chromium ${chromium} and Lighthouse ${readVersion('lighthouse')}`;
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) and ${Math.round(totalmem() / 1e9)} GB`;
  return `Made by \`npm run bench\` with ${versions}, on ${machine}. A load much above 0 before a measurement says that others were at work.`;
}

function readVersion(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
