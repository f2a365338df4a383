import { z } from 'zod';
import { replaceTokens } from '../../markdown/grammar/tokens';
import { breakRule } from '../fields/document-rule';
import { list, oneOf, text } from '../fields/fields';

/** What an enquiry may be about: the topics of the contact form, and feedback about the site. */
export const replyTopics = ['appointment', 'cost', 'referral', 'question', 'website'] as const;

/** What the inbox fills in: who wrote, and the reference of what they wrote. */
const placeholders = ['{sender}', '{reference}'];

/** A placeholder in brackets that nothing fills in. */
const otherBrackets = /(?:\{\{|[([<])(sender|reference)(?:\}\}|[)\]>])/i;

/** Mail programs cut a link that opens them with a longer text. */
const mostCharacters = 1500;

/** Whom a reply greets, where it is not {sender}. */
const greetingByName =
  /^(?:Dear|Hello|Hi|Good (?:morning|afternoon)) (?!(?:Patient|Sir|Madam|Colleague|Doctor|All|Reader)\b)((?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?=,)/u;

/** A mail that is longer than this has paragraphs. */
const mostInOne = 150;

/** `content/replies/<name>.yaml`: a reply with which staff begin when they answer an enquiry. */
export const replySchema = z
  .strictObject({
    title: text('How to get a first appointment', 80).describe(
      'What staff choose it by. Whoever asked does not see it.',
    ),
    topics: list(oneOf(replyTopics), '[appointment]').describe(
      'The topics for which the inbox begins with it. An empty list: it has to be chosen.',
    ),
    subject: text('Your enquiry', 120).describe('The subject of the mail. The reference is added.'),
    message: text('Dear {sender}, thank you for writing to us.', mostCharacters).describe(
      'The mail. {sender} becomes the name of whoever wrote, {reference} their reference. Figures such as {{emergency-number}} work.',
    ),
  })
  .superRefine(({ subject, message }, context) => {
    for (const [field, words] of Object.entries({ subject, message })) {
      const unknown = replaceTokens(words, () => '')
        .match(/\{[^}\n]*\}?/g)
        ?.find((placeholder) => !placeholders.includes(placeholder));
      if (unknown === undefined) continue;
      const problem = /^\{[a-z]+(?:-[a-z]+)+\}$/.test(unknown)
        ? `"${field}" has ${unknown} with one bracket on each side, and nothing fills that in: write {${unknown}}`
        : `"${field}" has ${unknown}, and the inbox fills in two things alone, {sender}, the name of whoever wrote, and {reference}, that of their message: write the one that is meant, or words`;
      breakRule(context, 'reply-placeholders', [field], problem, unknown);
    }
    const [mistyped, word = ''] = otherBrackets.exec(message) ?? [];
    if (mistyped !== undefined) {
      const problem = `"${mistyped}" would be sent as it is written: write {${word.toLowerCase()}}`;
      breakRule(context, 'reply-placeholders', ['message'], problem, mistyped);
    }
    if (subject.includes('{reference}')) {
      const problem =
        'the inbox puts the reference behind the subject, so it would be there twice: delete {reference} here';
      breakRule(context, 'reply-placeholders', ['subject'], problem);
    }
    const [greeting, name] = greetingByName.exec(message) ?? [];
    if (greeting !== undefined && name !== undefined) {
      const problem = `"${greeting}" would greet everybody by the name of one person: write ${greeting.replace(name, '{sender}')}`;
      breakRule(context, 'reply-placeholders', ['message'], problem, greeting);
    }
    if (message.length > mostInOne && /^.*\n(?!\n)/.test(message) && !message.includes('\n\n')) {
      const problem =
        'the reply is one long paragraph: write "message: |", and below it each line indented, with an empty line between two paragraphs';
      breakRule(context, 'reply-paragraphs', ['message'], problem);
    }
    const [, further] = /\n[^\S\n]+(\S[^\n]{0,30})/.exec(message) ?? [];
    if (further !== undefined) {
      const problem = `the line "${further}…" stands further right than the first one, and would begin with a space in the mail: begin all of them with two spaces`;
      breakRule(context, 'reply-paragraphs', ['message'], problem, further);
    }
  });
