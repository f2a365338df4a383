import { toStatusWords } from './passkey-words';
import { postJson } from './post-json';

/**
 * Has a passkey answer the server: asks for the options of `path`, and posts what the browser makes of them.
 *
 * @returns what to say if that went wrong
 */
export async function askPasskey<Options>(
  path: string,
  start: (given: { optionsJSON: Options }) => Promise<object>,
): Promise<string | undefined> {
  const options = await postJson<Options>(`${path}/options`, {});
  if (!options.ok) return toStatusWords(options.status);
  const answer = await start({ optionsJSON: options.content });
  // What a passkey may unlock (PRF) is none of the server's business.
  const taken = await postJson(path, { ...answer, clientExtensionResults: {} });
  return taken.ok ? undefined : toStatusWords(taken.status);
}
