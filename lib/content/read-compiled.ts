import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Reads what contentlayer or the check has written: `generated/Page/_index`, `site-state`. It is read when
 * the pages are drawn and is no part of what Next compiles, so that a changed sentence has nothing
 * compiled again, and a renamed page is there at once in development.
 */
export function readCompiled<Value = unknown>(name: string): Value {
  const folder = path.join(/* turbopackIgnore: true */ process.cwd(), '.contentlayer');
  return JSON.parse(readFileSync(path.join(folder, `${name}.json`), 'utf8'));
}
