import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { launchBrowser } from '../../command-line/launch-browser';

/** Where and when the measurements were made, in one paragraph. Call it before measuring. */
export async function describeMachine(command: string): Promise<string> {
  const [load = 0] = loadavg();
  const browser = await launchBrowser();
  const chromium = browser.version();
  await browser.close();
  const versions = `Node.js ${process.version}, Next ${readVersion('next')}, Chromium ${chromium} and Lighthouse ${readVersion('lighthouse')}`;
  const machine = `${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}) and ${Math.round(totalmem() / 1e9)} GB`;
  return `Made by \`${command}\` on ${new Date().toISOString().slice(0, 10)} with ${versions}, on ${machine}. The load of the minute before was ${load.toFixed(1)}: much above 0, and others were at work.`;
}

function readVersion(name: string): string {
  return JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')).version;
}
