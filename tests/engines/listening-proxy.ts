import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

type ListeningProxy = {
  origin: string;
  /** What pages have complained about, with what `complain` was told. */
  complaints: string[];
  close: () => void;
};

const reportPath = '/--report';
const scriptPath = '/--listen.js';

/**
 * Stands between a browser and the site, because not every engine lets its console be read. It has pages
 * report what their policy blocks, which changes nothing about what is blocked, and gives those that may
 * run scripts one that reports errors.
 */
export async function startListeningProxy(site: string): Promise<ListeningProxy> {
  const complaints: string[] = [];
  const server = createServer(async (asked, answer) => {
    if (asked.url === reportPath) {
      complaints.push(await text(asked));
      answer.writeHead(204).end();
    } else if (asked.url === scriptPath) {
      answer.setHeader('content-type', 'text/javascript');
      answer.end(`(${listen})(${JSON.stringify(reportPath)})`);
    } else handOn(site, asked, answer);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    complaints,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function handOn(site: string, asked: IncomingMessage, answer: ServerResponse) {
  const headers = { ...asked.headers, 'accept-encoding': 'identity' };
  const onward = request(site + asked.url, { method: asked.method, headers }, async (response) => {
    const policy = response.headers['content-security-policy'];
    const headers = { ...response.headers };
    if (policy) headers['content-security-policy'] = `${policy}; report-uri ${reportPath}`;
    if (!policy?.includes('script-src')) {
      response.pipe(answer.writeHead(response.statusCode ?? 502, headers));
      return;
    }
    const page = await text(response);
    delete headers['content-length'];
    answer.writeHead(response.statusCode ?? 502, headers);
    answer.end(page.replace('<head>', `<head><script src="${scriptPath}"></script>`));
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

/** Runs in the page. */
function listen(path: string) {
  const report = (...words: unknown[]) =>
    fetch(path, {
      method: 'POST',
      body: `${location.pathname}: ${words.join(' ')}`,
      keepalive: true,
    });
  addEventListener('error', (event) => report(event.message));
  addEventListener('unhandledrejection', (event) => report(event.reason));
  console.error = report;
  console.warn = report;
}
