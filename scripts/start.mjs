import { spawn } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * `npm start`: builds the site, then replaces itself with its server, so that there is one process
 * to signal. Plain JavaScript, so that no compiler stays in the server's process.
 */
const build = spawn(process.execPath, ['scripts/run.mjs', 'build', '--for-start'], {
  stdio: 'inherit',
});
const stop = (signal) => build.kill(signal);
for (const signal of ['SIGTERM', 'SIGINT']) process.once(signal, stop);
const exitCode = await new Promise((resolve) => build.on('close', (code) => resolve(code ?? 1)));
if (exitCode !== 0) process.exit(exitCode);
for (const signal of ['SIGTERM', 'SIGINT']) process.removeListener(signal, stop);
await import(pathToFileURL(path.resolve('dist/server.mjs')).href);
