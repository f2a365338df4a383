// First, before anything uses memory.
import '@/lib/server/process/small-heap';
import { POST } from '@/app/api/contact/route.dev';
import { GET } from '@/app/api/health/route.dev';
import { loadContent } from '@/lib/content/load-content';
import { runServer } from '@/lib/server/run-server';
import { toInboxClinicView } from '@/lib/views/site/inbox-clinic-view';
import { toThemeCss } from '@/lib/views/site/theme-view';
import './command-line/load-env';

/** `node dist/server.mjs`: serves what `npm run build` has built beside it. */
try {
  const content = loadContent();
  await runServer(
    import.meta.dirname,
    { postContact: POST, getHealth: GET },
    toInboxClinicView(content),
    toThemeCss(content),
  );
} catch (error) {
  // Failures here are caused by a setting or the machine, and the message says which.
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
  // An open store would keep the process alive.
  setTimeout(() => process.exit(), 1000).unref();
}
