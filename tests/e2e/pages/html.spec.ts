import { HtmlValidate } from 'html-validate';
import { htmlRules } from '../../html-rules';
import { expect, test } from '../test';
import { paths } from './routes';

const validator = new HtmlValidate({ extends: ['html-validate:recommended'], rules: htmlRules });

for (const path of paths) {
  test(`${path} is valid HTML`, async ({ request }) => {
    const text = await (await request.get(path)).text();
    const { results } = await validator.validateString(text);
    expect(
      results.flatMap(({ messages }) =>
        messages.map(({ message, selector }) => `${selector}: ${message}`),
      ),
    ).toEqual([]);
  });
}
