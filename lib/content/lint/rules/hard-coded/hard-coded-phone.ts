import type { ClinicFact } from '../../../load/clinic-facts';
import { type ContentItem, itemsOf } from '../../../load/content-item';
import type { Finding, Rule } from '../../rule';
import {
  findFirst,
  findHardCoded,
  type HardCodedValue,
  toDigitPattern,
  toFix,
} from '../../values/hard-coded-values';
import { explainPhone } from '../../values/phone-plans';
import { isSimilarNumber } from '../../values/similar-number';

/**
 * The clinic's numbers, with any spacing, and any other number that is as long as a phone number.
 */
export const hardCodedPhone: Rule = {
  id: 'hard-coded-phone',
  showsFormerLine: true,
  severity: 'error',
  message: 'is a telephone number, typed where it would not change with the others',
  fix: 'write the token that prints it',
  check: (context) => {
    const phones = context.facts.phones.map(toPhone);
    const country = itemsOf(context.items, 'Clinic')[0]?.data.country ?? '';
    const plain = [...itemsOf(context.items, 'Notice'), ...itemsOf(context.items, 'Person')];
    const paths = plain.map(({ path }) => path);
    return [
      ...context.items.flatMap((item) => findPhoneLinks(item, phones)),
      ...findHardCoded(context, ({ text }) => findPhones(text, phones, country)).map((found) =>
        paths.includes(found.file) ? { ...found, fix: withoutToken } : found,
      ),
    ];
  },
};

/** A notice and the sentence of a person print no token. */
const withoutToken =
  'name the page that shows the right one, such as "our contact page"; one that has changed is changed in locations/ or clinic.yaml';

const inPhoneBook =
  'if it belongs to an organisation, write it into phoneBook in clinic.yaml, and {{phone-its-id}} here; delete one that is somebody’s own';

const inHelplines =
  'if it is a crisis line, write it into helplines in clinic.yaml, and else into phoneBook, and {{phone-its-id}} here; delete one that is somebody’s own';

/** What is said of a line for somebody in danger. */
const ofCrisis =
  /\b(?:helplines?|lifeline|crisis|suicid\w*|counsell\w+|ambulance|emergenc\w+|day and night|24 hours|ER24)\b/i;

/** A number of the clinic's, as it looks in a sentence and in a link. */
type Phone = { text: string; typed: RegExp; linked: RegExp; fix: string };

function toPhone({ text, shownBy }: ClinicFact): Phone {
  const linked = new RegExp(`^${toDigitPattern(text)}$`);
  return { text, typed: toPhonePattern(text), linked, fix: toFix(shownBy) };
}

/** Accounts and people have longer ones, or say what they are: `private-details`. */
const longNumber =
  /(?:(?=[0+(])|(?<!\b(?:pay|paid|deposit|transfer|EFT)\b(?:(?!\b(?:call|phone|ring|dial|number)\b)[^.;]){0,40}))(?<!\b(?:account|branch|policy|member(?:ship)?|reference|ID|identity|passport|IBAN|VAT|tax)\b[^.;]{0,25})(?<![\d.,/])(?!\d{11,}|\d{6} \d{4} \d{3}(?!\d)|\d{8,11},? (?:branch|swift|sort code)\b)\+?\(?\d(?:[ ()-]{0,2}\d){8,}(?![\d%/])/i;

/** What is said of a number that is somebody's own. */
const ofPerson =
  /\b(?:Dr|Prof|Sister|Sr|Nurse|Matron|Mr|Mrs|Ms)\.? \p{Lu}\p{Ll}+[^.;]{0,40}\b(?:cell|cellphone|mobile|WhatsApp|number)\b|\b(?:on|at) (?:her|his|their) (?:cell|cellphone|mobile|phone|WhatsApp|number)\b|\b(?:private|personal|own|home) (?:(?:cell|cellphone|mobile|phone|telephone|WhatsApp) )?(?:number|cell|cellphone)\b/iu;

const deletePersonal =
  'delete it, since it is a number of a person; name a line of the clinic, with its token';

const digitWord =
  '(?:double |triple )?(?:nought|oh|zero|one|two|three|four|five|six|seven|eight|nine)(?: hundred)?';
const inWords = new RegExp(`\\b(?:${digitWord}[ ,-]+){4,}${digitWord}\\b`, 'i');

const lostDigits = {
  message: 'looks like a telephone number that has lost digits',
  fix: `compare it digit by digit; then ${inPhoneBook}`,
};

function findPhones(text: string, phones: readonly Phone[], country: string): HardCodedValue[] {
  const unknownFix = ofCrisis.test(text) ? inHelplines : inPhoneBook;
  const known = phones.flatMap(({ typed, fix }) =>
    findFirst(text, typed, { message: hardCodedPhone.message, fix }),
  );
  const spoken = findFirst(text, inWords, {
    message: 'looks like a telephone number in words, which nobody can press',
    fix: inPhoneBook,
  });
  if (!/\d/.test(text)) return [...known, ...spoken].slice(0, 1);
  const others = findFirst(text, longNumber, {
    message: 'looks like a telephone number, typed where nobody checks it',
    fix: ofPerson.test(text) ? deletePersonal : unknownFix,
  }).map((found) => {
    const meant = phones.find((phone) => isSimilarNumber(found.words, phone.text));
    if (meant) {
      const message = `is nearly ${meant.text}, a number of yours`;
      return {
        ...found,
        message,
        fix: `compare both digit by digit; if that one is meant, ${meant.fix}`,
      };
    }
    const problem = explainPhone(found.words.trim(), country, false);
    return problem === undefined ? found : { ...found, ...lostDigits };
  });
  const short = findFirst(
    text,
    /(?<![\d.,/])\(?0\d{2}\)?[ -]\d{2,3}[ -]\d{2,3}(?![\d%/]| \d)/,
    lostDigits,
  );
  const six = findFirst(
    text,
    /(?<=\b(?:call|dial|ring|phone|on|number) )0\d{2} \d{3}(?![\d%/]| \d)/i,
    {
      message: 'looks like a telephone number, typed where nobody checks it',
      fix: unknownFix,
    },
  );
  return [...known, ...others, ...short, ...six, ...spoken].slice(0, 1);
}

/** Where such a link may be: to look for the whole of one takes longer. */
const dialling = /\]\((?:tel|sms|https?):/;

/** `tel:` and `sms:` links to the clinic's numbers, which no token reaches. */
function findPhoneLinks(item: ContentItem, phones: readonly Phone[]): Finding[] {
  return item.text.split('\n').flatMap((line, index): Finding[] => {
    if (!dialling.test(line)) return [];
    const [words = '', label = '', number = ''] =
      /([^[\]]*)\]\((?:(?:tel|sms):|https?:\/\/(?:wa\.me\/|api\.whatsapp\.com\/send\/?\?phone=))([^)]*)\)/.exec(
        line,
      ) ?? [];
    if (!/\d/.test(number)) return [];
    const target = words.slice(label.length + 2, -1);
    const [shown, dialled] = [label, number].map((text) => text.replaceAll(/\D/g, ''));
    if (shown && shown.length >= 3 && shown !== dialled) {
      const sentence = `the words say ${label} and the link dials ${number}: find out which is right, then write the token of that number in place of the whole link`;
      return [{ file: item.path, line: index + 1, words: target, sentence }];
    }
    const phone = phones.find(({ linked }) => linked.test(number));
    const known = phone?.fix ?? inPhoneBook;
    const fix = known.startsWith('write {{')
      ? `${known} in place of the whole link, since it dials by itself`
      : known;
    const sentence = `this link holds a telephone number that would not change with the others: ${fix}`;
    return [{ file: item.path, line: index + 1, words: target, sentence }];
  });
}

/** A short number may also be a count, as in "112 people", unless the words say to call it. */
function toPhonePattern(phone: string): RegExp {
  const number = `(?<![\\d.,/])${toDigitPattern(phone)}(?![\\d%/]|[.,]\\d)`;
  const isShort = phone.replaceAll(/\D/g, '').length < 6;
  const toCall = '(?<=\\b(?:call|dial|ring|phone|text|SMS|on|to|number)\\s)';
  return new RegExp(isShort ? `${toCall}${number}|${number}(?!\\s+[a-z])` : number, 'i');
}
