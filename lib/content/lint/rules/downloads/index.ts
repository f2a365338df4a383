import type { Rule } from '../../rule';
import { downloadFile } from './download-file';
import { knownDownload } from './known-download';
import { unusedDownload } from './unused-download';

export const downloadsRules: readonly Rule[] = [downloadFile, knownDownload, unusedDownload];
