import type { Finding, Rule } from '../../rule';

const danger =
  /\b(?:chest (?:pain|hurts|is tight)|cannot breathe|can[’']t breathe|stops? breathing|short of breath|fits?|seizures?|faint(?:ed|s)?|unconscious|(?:cannot|can[’']t) (?:be woken|wake (?:him|her|them|you))|bleed(?:ing)?|(?:cannot|can[’']t) pass urine|blood (?:is )?in (?:your|the) urine|(?:skin|eyes) (?:turns?|goes|go|is|are) yellow|blue lips|overdose|suicid\w+|(?:want|wants|feel like|think of|thoughts of) (?:to die|dying|ending (?:it|your life))|(?:kill|hurt|harm) (?:yourself|themselves|himself|herself)|in danger|feel (?:much )?worse|getting worse|ambulance|emergency)\b/i;
const delay =
  /\b(?:wait (?:until|till|for|a|an|and)|see (?:your GP|us|a doctor) (?:in the morning|tomorrow|next)|(?<!before (?:the |your )?)next (?:morning|day|week|session|infusion|visit|appointment|time)|tomorrow|(?:do not|don[’']t|no need to) (?:call|ring|phone|tell)|leave (?:them|him|her) alone|sleep (?:it off|first)|keep busy|carry on|go(?:es)? away by itself|e-?mail us|(?:send|write) (?:to )?us|WhatsApp|fill in)\b/i;
const delayed = /(?:^|[,;] |\b(?:then|please|and) )wait(?:[.,;!]|\s*$)/i;

/** To wait is right where help is on its way, and the sentence says so; a token is a word of X. */
const helped =
  /X{3}|\bat once\b|\bimmediately\b|\bstraight away\b|\bemergency (?:unit|room|department)\b|\bsame day\b|\bambulance (?:comes|arrives)\b/i;
const denied =
  /\b(?:do not|don[’']t|never|not|without|rather than|instead of) (?:wait|leave|delay|sleep|e-?mail|send|write|carry|use)/i;

/** What keeps somebody from help, or harms, whatever else the sentence says. */
const refused =
  /\b(?:do not|don[’']t|no need to) (?:bother|call|ring|phone) (?:the |an )?(?:ambulance|emergency \w+)|\bonly (?:call|ring|phone) (?:the |an )?ambulance (?:if|when) we\b|(?<!\b(?:not|never|n[’']t|nothing) )\bput (?:something|anything|a [a-z]+) (?:in|into|between) (?:the|his|her|their) (?:mouth|teeth)\b/i;

/** Only a warning: a sentence may name both and mean neither. */
export const noDelayedHelp: Rule = {
  id: 'no-delayed-help',
  severity: 'warning',
  message: 'may keep somebody in danger from calling for help',
  fix: 'say in the same sentence whom to call at once, with {{emergency-number}}',
  check: ({ texts }) =>
    texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap(({ text, offset }): Finding[] => {
        const match = refused.exec(text) ?? findDelay(text);
        if (!match) return [];
        return [{ file: item.path, line: lineAt(offset + match.index), words: match[0] }];
      });
    }),
};

function findDelay(text: string): RegExpExecArray | null {
  const match = delay.exec(text) ?? delayed.exec(text);
  if (!match || !danger.test(text) || denied.test(text) || helped.test(text)) return null;
  return match;
}
