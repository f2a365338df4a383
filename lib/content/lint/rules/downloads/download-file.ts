import { downloadName, explainDownload } from '../../../load/files/download-file';
import { toFileName } from '../../../load/files/place-file';
import type { Finding, Rule } from '../../rule';

export const downloadFile: Rule = {
  id: 'download-file',
  severity: 'error',
  message: 'cannot be downloaded as it is',
  fix: 'save it as a PDF of at most 5 MB, under a short name in small letters such as referral-form.pdf',
  check: ({ downloadFiles }) =>
    downloadFiles.flatMap((file): Finding[] => {
      const problem = explainDownload(file);
      if (problem !== undefined) return [{ file: file.path, sentence: `this file ${problem}` }];
      if (downloadName.test(file.name)) return [];
      const name = toFileName(file.name.replace(/\.pdf$/i, '')) || 'form';
      const sentence = `the file name becomes part of a URL, so it may hold only a-z, 0-9 and -: rename it to ${name}.pdf`;
      return [{ file: file.path, sentence }];
    }),
};
