import type { Rule } from '../../rule';
import { keptUrl } from './kept-url';
import { lockfileKept } from './lockfile-kept';
import { oldHeading } from './old-heading';
import { recordedUrl } from './recorded-url';
import { requiredPage } from './required-page';
import { reservedAnchor } from './reserved-anchor';
import { reservedPath } from './reserved-path';
import { uniqueAnchor } from './unique-anchor';
import { uniquePath } from './unique-path';
import { workingLink } from './working-link';

export const urlsRules: readonly Rule[] = [
  keptUrl,
  lockfileKept,
  oldHeading,
  recordedUrl,
  requiredPage,
  reservedAnchor,
  reservedPath,
  uniqueAnchor,
  uniquePath,
  workingLink,
];
