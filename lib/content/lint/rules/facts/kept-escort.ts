import type { Finding, Rule } from '../../rule';

/** What lets somebody travel, or be, alone while the medicine still works. */
const alone =
  /\b(?:you|patients|people) (?:can|may|could|will)(?: also)? (?:go|leave|travel|walk|get) (?:home )?(?:by [a-z ]{1,30} )?(?:alone|on your own|by yourself|by themselves|without (?:an escort|anybody))|\b(?:you|patients|people) (?:can|may|could)(?: also)? (?:go|leave)[^.;]{0,80}\b(?:on your own|right after|straight after)\b|^[\s*_-]*(?:come|go home|leave) (?:alone|on your own|by yourself)\b|\b(?:your )?(?:escort|companion) (?:(?:need not|does not (?:have|need) to|doesn[’']t (?:have|need) to)(?! (?:sit|talk|bring|pay|wear|say)\b)|(?:may|can) leave(?! (?:the room|for)\b))\b|\b(?:nobody|no one) (?:has|needs) to (?:stay|be|come|travel|watch|drive|fetch)\b|\b(?:you|they) (?:can|may|could) (?:bathe|swim|have a bath|look after [a-z ]{1,30})[^.;]{0,80}\balone\b|\b(?:may|can|could) leave (?:them|him|her|the patient) alone\b|\b(?:safe|fine|okay|all right) to (?:leave|be|go)(?: [a-z]+){0,3} alone\b|\b(?:child|son|daughter) of (?:\d|1[0-7])\b[^.;]{0,80}\b(?:fetch|take|drive|stay)\b|\b(?:you|patients) (?:can|may|could) sign\b[^.;]{0,80}\b(?:contract|papers|will)\b/i;

/** Somebody else's case, another time, or a rule that forbids it. */
const bounded =
  /X{3}|\b(?:not|never|nobody (?:should|may)|unless|until|once|next (?:day|morning)|if (?:we|the (?:doctor|nurse))|during|while|before the|first (?:visit|talk|appointment))\b|\?\s*$/i;

/** Only a warning: a sentence may speak of another visit, or of what is allowed the day after. */
export const keptEscort: Rule = {
  id: 'kept-escort',
  severity: 'warning',
  message: 'lets somebody be or travel alone after an infusion',
  fix: 'say that an adult takes them home and stays until the next morning, or of which other time you speak',
  check: ({ texts }) =>
    texts().flatMap(({ item, sentences, lineAt }): Finding[] => {
      if (item.type === 'Source') return [];
      return sentences.flatMap(({ text, offset }): Finding[] => {
        const match = alone.exec(text);
        if (!match || bounded.test(text.replace(match[0], ''))) return [];
        return [{ file: item.path, line: lineAt(offset + match.index), words: match[0] }];
      });
    }),
};
