import type { Rule } from '../../rule';
import { linkLabel } from './link-label';
import { ownSiteLink } from './own-site-link';
import { sharingLink } from './sharing-link';

export const linksRules: readonly Rule[] = [linkLabel, ownSiteLink, sharingLink];
