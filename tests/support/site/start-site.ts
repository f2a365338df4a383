import { existsSync } from 'node:fs';
import path from 'node:path';
import { routes } from '../../../lib/routes';
import { ServerProcess } from './server-process';

const program = path.resolve('dist/server.mjs');

/**
 * Starts the built site with a store of its own. It runs in an empty folder, so that it never reads the
 * project's `.env`, which may name the clinic's real mail server.
 *
 * @param env where enquiries are kept, at least
 * @param prefix a program, with its arguments, that starts the server
 */
export function startSite(
  env: Record<string, string>,
  prefix: readonly string[] = [],
): Promise<ServerProcess> {
  if (!existsSync(program)) throw new Error('dist/server.mjs is missing: run npm run build first');
  return ServerProcess.start(() => [...prefix, process.execPath, program], {
    env: { ENQUIRY_LIMIT_PER_HOUR: '1000000', ...env },
    readyPath: routes.api.health,
  });
}
