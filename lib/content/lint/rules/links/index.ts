import type { Rule } from '../../rule';
import { ownSiteLink } from './own-site-link';
import { sharingLink } from './sharing-link';

export const linksRules: readonly Rule[] = [ownSiteLink, sharingLink];
