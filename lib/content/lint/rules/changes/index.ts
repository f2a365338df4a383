import type { Rule } from '../../rule';
import { changeDays } from './change-days';
import { notedChange } from './noted-change';

export const changesRules: readonly Rule[] = [changeDays, notedChange];
