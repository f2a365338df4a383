import type { Finding, Rule } from '../../rule';
import { typoRule } from '../../rule-kinds/typo-rule';
import { plainFields } from '../../texts/field-texts';

/** Examples from the guide and the messages, which would name somebody who does not exist. */
const sample =
  /^(?:One or two sentences for search|One to three sentences under|One honest sentence on what|What this work showed, in one plain|Name, profession, registration|Dr A\. Name|Write here what has changed|We corrected how long you may not eat$|The telephone line is down today\. Please write to us\.$|https:\/\/www\.openstreetmap\.org\/node\/1$|What it is about$)|\b0000000\b/;

/** 000 0000 and 123 4567 are what people type to show how a number is written. */
const sampleNumber = /(?:0{7}|1234567|12345678)$/;

const inTexts = typoRule({
  id: 'no-sample-text',
  message: 'is what npm run new wrote',
  fix: 'write the text in its place',
  typos: [{ words: /^Write the text here\.$/m }],
});

export const noSampleText: Rule = {
  ...inTexts,
  message: 'is still the example, or what npm run new wrote',
  fix: 'write what is meant',
  check: (context) => [
    ...inTexts.check(context),
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
