import { addLines } from '@/lib/content/lint/report/add-lines';
import { lockfileName } from '@/lib/content/references/urls/url-lockfile';
import type { ContentFiles } from '../content-files';

/** Adds links to the list of those that the site keeps for good, as `npm run check -- --fix` does. */
export type RecordLinks = (links: readonly string[]) => Promise<void>;

/** @param writeFile writes a file of the content folder, beside the entry that is saved */
export function toRecordLinks(
  readFiles: () => Promise<ContentFiles>,
  writeFile: (name: string, text: string) => Promise<void>,
): RecordLinks {
  return async (links) => {
    const known = (await readFiles()).get(lockfileName) ?? '';
    await writeFile(lockfileName, addLines(known, links));
  };
}

/** Why a new link matters, for whoever knows no file of it. */
export const linkReason =
  'The site keeps every link for good, since others may lead to it, and publishes nothing until a new one is recorded. Record it once its words are final.';

/** Where the editor can write no other file: on a Git host. */
export const recordedElsewhere =
  'Whoever looks after the site records it: the failed check of your change names the lines that urls.lock needs.';
