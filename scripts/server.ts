// First, before anything takes memory.
import '@/lib/server/small-heap';
import { POST } from '@/app/api/contact/route';
import { GET } from '@/app/api/health/route';
import { loadContent } from '@/lib/content/load-content';
import { runServer } from '@/lib/server/run-server';
import './command-line/load-env';

/** `node dist/server.mjs`: serves what `npm run build` has built beside it. */
try {
  const locations = loadContent().locations.map(({ name }) => name);
  await runServer(import.meta.dirname, { postContact: POST, getHealth: GET }, locations);
} catch (error) {
  // What can go wrong here is a setting or the machine, and the message says which.
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
  // A store that was opened before would keep the process.
  setTimeout(() => process.exit(), 1000).unref();
}
