import type { ContentItem } from '../check/content-item';
import type { Problem } from '../check/problem';
import type { LintSentence, LintText } from './lint-texts';

/** What a rule is handed: the published content, and every text of it. */
export type LintContext = {
  items: readonly ContentItem[];
  texts: readonly LintText[];
};

/** Where a rule was broken. The message is the rule's own unless the finding has a better one. */
export type Finding = {
  file: string;
  line?: number | undefined;
  /** As they are written there. */
  words?: string | undefined;
  message?: string;
  fix?: string;
  /** The sentence that makes a claim, with the offsets of the claim in the text. */
  text?: { text: LintText; sentence: LintSentence; start: number; end: number };
};

/** One rule: `lint/rules/<id>.ts`. */
export type Rule = {
  id: string;
  severity: 'error' | 'warning';
  /** What is wrong, as the end of a sentence that begins with the words found. */
  message: string;
  /** What to write instead. */
  fix: string;
  check: (context: LintContext) => Finding[];
};

/** A problem that a named rule found. */
export type Diagnostic = Problem & { ruleId: string };
