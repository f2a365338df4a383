import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { findProgram } from '../hosts/host-process';
import { findFreePort } from '../support/site/find-free-port';
import { type StartEngine, toExpression } from './engine';
import { WebDriver } from './web-driver';

const driverProgram = findProgram('WebKitWebDriver');
const displayProgram = findProgram('Xvfb');

/** WebKit's driver, where it and a display for it are on this computer. */
export const webkit = displayProgram && driverProgram;

/**
 * Drives WebKitGTK, the engine of Safari, by WebDriver. It cannot do without a display, and has no way
 * to read its console (listening-proxy.ts).
 */
export const startWebkit: StartEngine = async ({ hasScripts }) => {
  if (!webkit || !displayProgram) throw new Error('There is no WebKit here.');
  const screen = spawn(displayProgram, ['-displayfd', '3', '-screen', '0', '1280x1024x24'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const [number] = await once(screen.stdio[3] as Readable, 'data');
  const port = await findFreePort();
  const server = spawn(webkit, ['--host=127.0.0.1', `--port=${port}`], {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  await untilItAnswers(`http://127.0.0.1:${port}/status`);
  const driver = await WebDriver.start(`http://127.0.0.1:${port}`, {
    'webkitgtk:browserOptions': {
      // This is about scripts of a page: what the driver runs in it, runs.
      args: ['--automation', `--enable-javascript=${hasScripts}`],
    },
  });
  return {
    open: (url) => driver.open(url),
    resize: (width, height) => driver.resize(width, height),
    run: async (action, ...args) => {
      const json = await driver.evaluate(`JSON.stringify([${toExpression(action, args)}])`);
      return JSON.parse(String(json))[0];
    },
    close: async () => {
      await driver.close();
      await end(server);
      await end(screen);
    },
  };
};

async function untilItAnswers(url: string) {
  for (let tries = 0; tries < 200; tries += 1) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
    await sleep(25);
  }
  throw new Error(`${url} does not answer.`);
}

async function end(child: ChildProcess) {
  const exited = once(child, 'exit');
  child.kill();
  await exited;
}
