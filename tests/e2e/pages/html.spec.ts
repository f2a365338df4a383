import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../html-rules';
import { expect, test } from '../test';
import { addresses } from './routes';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: htmlRules });

for (const address of addresses) {
  test(`${address} is valid HTML`, async ({ request }) => {
    const text = await (await request.get(address)).text();
    const { results } = await validator.validateString(text);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ message, selector }) => `${selector}: ${message}`),
      ),
    ).toEqual([]);
  });
}
