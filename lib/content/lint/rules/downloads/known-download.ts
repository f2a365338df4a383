import { suggestName } from '../../../markdown/grammar/nearest-name';
import type { Finding, Rule } from '../../rule';

export const knownDownload: Rule = {
  id: 'known-download',
  severity: 'error',
  message: 'is not a file in files/',
  fix: 'save the file there, and write its name alone: [The form](referral-form.pdf)',
  check: ({ items, downloadFiles }) => {
    const known = downloadFiles.map(({ name }) => name);
    return items.flatMap((item) =>
      (item.markdown?.report.downloads ?? []).flatMap(({ name, line }): Finding[] => {
        if (known.includes(name)) return [];
        const fix = known.length > 0 ? suggestName(name, known) : explainMissing(name);
        return [{ file: item.path, line, words: name, sentence: `files/ has no ${name}: ${fix}` }];
      }),
    );
  },
};

function explainMissing(name: string): string {
  if (name.endsWith('.pdf')) return 'save it there, as a PDF, under that name';
  const asPdf = name.replace(/(\.\w+)?$/, '.pdf');
  return `save it there, as the PDF ${asPdf}, and write that name here`;
}
