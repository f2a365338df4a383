import type { ContentItem } from '../../load/content-item';
import { proseOf } from '../../load/prose';
import { type Sentence, sentencesOf } from '../../load/sentences';
import type { Problem } from '../from-problems';
import { allowedWords } from './allowed-words';
import { type ForbiddenClaim, forbiddenClaims } from './forbidden-claims';

/** Words that claim more than the evidence holds, unless they are denied or allowed with a reason. */
export function checkClaims(items: readonly ContentItem[], locale: string): Problem[] {
  return items.flatMap((item) =>
    proseOf(item).flatMap((prose) =>
      sentencesOf(prose, locale).flatMap((sentence) =>
        claimsIn(sentence, item.path).map(({ words, offset, message }) => ({
          file: item.path,
          line: prose.lineAt(sentence.offset + offset),
          words,
          message: `"${words}" ${message}`,
        })),
      ),
    ),
  );
}

type Claim = { words: string; offset: number; message: string };

function claimsIn(sentence: Sentence, file: string): Claim[] {
  return forbiddenClaims.flatMap((claim) => {
    const match = claim.words.exec(sentence.text);
    if (!match) return [];
    const { 0: words, index: offset } = match;
    if (isAllowed(sentence.text, offset, file)) return [];
    if (claim.mayBeDenied && isDenied(sentence.text, offset, claim)) return [];
    return [{ words, offset, message: claim.message }];
  });
}

function isAllowed(text: string, offset: number, file: string): boolean {
  return allowedWords
    .filter(({ where }) => where === 'anywhere' || file.endsWith(where))
    .flatMap(({ words }) => [...text.matchAll(new RegExp(words, 'gi'))])
    .some((match) => match.index <= offset && offset < match.index + match[0].length);
}

const denial =
  /\b(?:not|never|no|nobody|no one|none|nothing|neither|nor|cannot|without|unlikely|whether)\b|n[’']t\b/i;
const emphasis = /\bnot (?:only|just|merely|simply)\b|\bno (?:doubt|question|wonder)\b/i;

/** "A cure is not known." */
const denialBehind = /^\s+(?:is|are|was|were|do|does|did|has|have|can|could)(?: ?not\b|n[’']t\b)/i;

/** Whether one of the eight words before says no: "Research has not yet shown … is better than ECT". */
function isDenied(text: string, offset: number, { words }: ForbiddenClaim): boolean {
  const [claimed = ''] = words.exec(text) ?? [];
  if (denialBehind.test(text.slice(offset + claimed.length))) return true;
  const before = text.slice(0, offset).split(/\s+/).slice(-9).join(' ');
  const clause = before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf(':')) + 1);
  return denial.test(clause.replace(emphasis, '')) && !words.test(clause);
}
