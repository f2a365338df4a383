import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { findProgram } from '../support/find-program';
import { ServerProcess } from '../support/site/server-process';
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
  const toCommand = (port: number) => [webkit, '--host=127.0.0.1', `--port=${port}`];
  const server = await ServerProcess.start(toCommand, {
    env: { ...process.env, DISPLAY: `:${String(number).trim()}`, GDK_BACKEND: 'x11' },
    readyPath: '/status',
  });
  const driver = await WebDriver.start(server.origin, {
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
      await server.stop();
      const exited = once(screen, 'exit');
      screen.kill();
      await exited;
    },
  };
};
