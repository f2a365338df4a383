import type { Finding, Rule } from '../../rule';

const danger =
  /\b(?:chest pain|cannot breathe|can[’']t breathe|short of breath|fits?|faint(?:ed|s)?|unconscious|bleed(?:ing)?|overdose|suicid\w+|want to die|kill (?:yourself|themselves)|in danger|feel worse|getting worse|ambulance|emergency)\b/i;
const delay =
  /\b(?:wait (?:until|till|for|a day|and see)|see (?:your GP|us|a doctor) (?:in the morning|tomorrow|next)|(?:the )?next (?:morning|day|week|session|infusion|visit)|tomorrow|do not (?:call|ring|phone)|don[’']t (?:call|ring|phone)|no need to (?:call|ring|phone)|leave (?:them|him|her) alone|sleep it off)\b/i;
const denied =
  /\b(?:do not|don[’']t|never|not|without|rather than|instead of) (?:wait|leave|delay)/i;

/** Only a warning: a sentence may name both and mean neither. */
export const noDelayedHelp: Rule = {
  id: 'no-delayed-help',
  severity: 'warning',
  message: 'may keep somebody in danger from calling for help',
  fix: 'say whom to call at once, with {{emergency-number}}, or say it in two sentences',
  check: ({ texts }) =>
    texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap(({ text, offset, isCited }): Finding[] => {
        const match = delay.exec(text);
        if (!match || isCited || !danger.test(text) || denied.test(text)) return [];
        return [{ file: item.path, line: lineAt(offset + match.index), words: match[0] }];
      });
    }),
};
