import { type ChildProcess, fork } from 'node:child_process';

let contentlayer: ChildProcess | undefined;

/**
 * Compiles the content, one call after the other. contentlayer takes longer to start than to compile what has
 * changed, so it goes on until it refuses a file.
 *
 * @returns whether it refused none
 */
export function compileAgain(): Promise<boolean> {
  const running = contentlayer?.connected ? contentlayer : undefined;
  running?.send('again');
  const child = running ?? fork('scripts/dev/contentlayer.mjs', { execArgv: [] });
  contentlayer = child;
  return new Promise((resolve) => {
    const end = (isCompiled: boolean) => {
      child.removeAllListeners();
      if (!isCompiled) contentlayer = undefined;
      resolve(isCompiled);
    };
    child.once('message', () => end(true));
    child.once('exit', () => end(false));
    child.once('error', () => end(false));
  });
}
