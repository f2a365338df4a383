import { downloadName } from '../../../load/files/download-file';
import type { Rule } from '../../rule';

/** Only a warning, because the page may come later. It is published nowhere. */
export const unusedDownload: Rule = {
  id: 'unused-download',
  severity: 'warning',
  message: 'is linked from no page',
  fix: 'write [what it is](its-name.pdf) in a text, or delete it',
  check: ({ allItems, downloadFiles }) => {
    const used = allItems.flatMap(({ markdown }) =>
      (markdown?.report.downloads ?? []).map(({ name }) => name),
    );
    return (
      downloadFiles
        // One with another name has to be renamed first.
        .filter(({ name }) => !used.includes(name) && downloadName.test(name))
        .map(({ name, path }) => ({
          file: path,
          sentence: `no page links to this file, so nobody can get it: write [what it is](${name}) in a text, or delete it`,
        }))
    );
  },
};
