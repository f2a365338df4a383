import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { nextChange } from './next-change';

/**
 * Serves the content's errors at the development server's URL, and checks again after each change
 * until there are none.
 *
 * @param change the next one since the last check
 * @returns the same, once there are none
 */
export async function showUntilFixed(
  change: Promise<void>,
  check: () => boolean,
): Promise<{ change: Promise<void> }> {
  const port = Number(process.env.PORT || 3000);
  const server = createServer((_, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', Refresh: '2' });
    response.end(toHtml(JSON.parse(readFileSync('.contentlayer/diagnostics.json', 'utf8'))));
  }).listen(port);
  console.log(`They also appear on http://localhost:${port}; the site starts when they are fixed.`);
  let next = change;
  do {
    await next;
    next = nextChange();
  } while (!check());
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return { change: next };
}

function toHtml(diagnostics: string[]): string {
  const items = diagnostics
    .map((diagnostic) => `<li><pre>${escapeHtml(diagnostic)}</pre></li>`)
    .join('');
  return `<!doctype html><title>To fix in the content</title><h1>To fix in the content</h1><ul>${items}</ul>`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
