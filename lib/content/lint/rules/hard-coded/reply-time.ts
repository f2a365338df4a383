import { itemsOf } from '../../../load/content-item';
import type { Rule } from '../../rule';
import { findFirst, findHardCoded } from '../../values/hard-coded-values';

const promise =
  /\bwe\b[^.;?]*\b(?:answer|reply|get back to you|write back|send you|let you have|(?:ring|call|phone|write to) you(?: back)?)\b[^.;?]{0,40}\b(?:within|in under|in less than) (?:an?|the|\d+|one|two|three|four|five|twenty[- ]four|forty[- ]eight) (?:minutes?|hours?|days?|working days?|business days?|weeks?)\b/i;

/** Only a warning: we may ring somebody for another reason. */
export const replyTime: Rule = {
  id: 'reply-time',
  severity: 'warning',
  message: 'promises when you answer, typed where it would not change with "reply" in clinic.yaml',
  fix: 'write {{reply-time}} in place of the time',
  check: (context) => {
    const isKnown = itemsOf(context.allItems, 'Clinic').some(({ data }) => data.reply);
    const { message, fix } = replyTime;
    const added = `leave the time out, or say it in clinic.yaml as "reply", and ${fix}`;
    const found = { message, fix: isKnown ? fix : added };
    return findHardCoded(context, ({ text }) => findFirst(text, promise, found));
  },
};
