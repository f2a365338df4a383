import type { Rule } from '../../rule';
import { knownPhoto } from './known-photo';
import { photoConsent } from './photo-consent';
import { photoFile } from './photo-file';
import { photoPlace } from './photo-place';
import { photoRecord } from './photo-record';
import { photoWords } from './photo-words';
import { unusedPhoto } from './unused-photo';

export const photographsRules: readonly Rule[] = [
  knownPhoto,
  photoConsent,
  photoFile,
  photoPlace,
  photoRecord,
  photoWords,
  unusedPhoto,
];
