import { itemsOf } from '../../../load/content-item';
import type { Finding, LintContext, Rule } from '../../rule';
import { typoRule } from '../../rule-kinds/typo-rule';
import { plainFields } from '../../texts/field-texts';
import { findOutsideLinks } from '../../texts/outside-links';

/** Examples from the guide and the messages, which would name somebody who does not exist. */
const sample =
  /^(?:One or two sentences for search|One to three sentences under|One honest sentence on what|What this work showed, in one plain|Name, profession, registration|Dr A\. Name|Write here what has changed|We corrected how long you may not eat$|The telephone line is down today\. Please write to us\.$|https:\/\/www\.openstreetmap\.org\/node\/1$|What it is about$|What it shows$|1 Example Street$|Example (?:Hospital Group|Clinic \(Pty\) Ltd)$|Name and e-mail address$|https:\/\/www\.example\.org$)|@clinic\.example$|\b0000000\b/;

/** Addresses that the guide and the messages show, and that belong to nobody (RFC 2606). */
const sampleHost = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|invalid)$/;

/** 000 0000 and 123 4567 are what people type to show how a number is written. */
const sampleNumber = /(?:0{7}|1234567|12345678)$/;

const inTexts = typoRule({
  id: 'no-sample-text',
  message: 'is what npm run new wrote',
  fix: 'write the text in its place',
  typos: [
    { words: /^Write the text here\.$/m },
    {
      words: /^(?:Label|What it is about|What to fill in|[Ww]hat it (?:shows|is))$/,
      message: 'is still the example',
      fix: 'write what is meant',
    },
  ],
});

export const noSampleText: Rule = {
  ...inTexts,
  message: 'is still the example, or what npm run new wrote',
  fix: 'write what is meant',
  check: (context) => [
    ...inTexts.check(context),
    ...findSampleLinks(context),
    ...context.allItems.flatMap((item) =>
      plainFields(item).flatMap(({ field, line, text }): Finding[] => {
        const isPhone = /(?:^|\.)(?:phone|sms)$/.test(field);
        const isSample =
          sample.test(text) ||
          (isPhone && text.length <= 20 && sampleNumber.test(text.replaceAll(/\D/g, '')));
        if (!isSample) return [];
        const sentence = `"${field}" is still the example: write what is meant`;
        return [{ file: item.path, line, words: text, sentence }];
      }),
    ),
  ],
};

/** The site itself may have such an address while it has no other. */
function findSampleLinks({ allItems }: LintContext): Finding[] {
  const website = itemsOf(allItems, 'Clinic')[0]?.data.website ?? '';
  const own = URL.canParse(website) ? new URL(website).hostname.replace(/^www\./, '') : '';
  return allItems.flatMap((item) =>
    findOutsideLinks(item).flatMap(({ line, href, url }): Finding[] => {
      const host = url.hostname || (url.pathname.split('@').at(-1) ?? '');
      const isOwn = host === own || host.endsWith(`.${own}`) || item.type === 'Clinic';
      if (isOwn || !sampleHost.test(host)) return [];
      const sentence = `"${href}" is only an example, which belongs to nobody: write the address that is meant`;
      return [{ file: item.path, line, words: href, sentence }];
    }),
  );
}
