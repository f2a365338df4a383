import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { nextChange } from './next-change';
import type { CommandResult } from './run-command';

/**
 * Serves the content's errors at the development server's URL, and checks again after each change
 * until there are none.
 */
export async function showUntilFixed(check: () => Promise<CommandResult>): Promise<void> {
  const port = Number(process.env.PORT || 3000);
  const server = createServer((_, response) => {
    response.writeHead(503, { 'Content-Type': 'text/html; charset=utf-8', Refresh: '2' });
    response.end(toHtml(JSON.parse(readFileSync('.contentlayer/diagnostics.json', 'utf8'))));
  }).listen(port);
  console.log(`They also appear on http://localhost:${port}; the site starts when they are fixed.`);
  do await nextChange();
  while ((await check()).exitCode !== 0);
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
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
