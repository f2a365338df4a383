import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { htmlRules } from '../../html-rules';
import { expect, test } from '../test';
import { paths } from './routes';

/** Reads the rules once: they are the same for every page. */
class OneConfigLoader extends StaticConfigLoader {
  #config: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string) {
    this.#config ??= super.getConfigFor(handle);
    return this.#config;
  }
}

const validator = new HtmlValidate(
  new OneConfigLoader({ extends: ['html-validate:recommended'], rules: htmlRules }),
);

async function messagesOf(text: string): Promise<string[]> {
  const { results } = await validator.validateString(text);
  return results.flatMap(({ messages }) =>
    messages.map(({ message, selector }) => `${selector}: ${message}`),
  );
}

test('every page of the build is valid HTML', async () => {
  test.setTimeout(120_000);
  const { files }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  const pages = Object.entries(files).filter(([, { type }]) => type.startsWith('text/html'));
  expect(pages.length).toBeGreaterThan(30);
  for (const [address, { file }] of pages) {
    const text = readFileSync(path.join('dist', file), 'utf8');
    expect.soft(await messagesOf(text), address).toEqual([]);
  }
});

test('so is what the server fills in, and what stands for a page that is not there', async ({
  request,
}) => {
  for (const address of paths.filter((each) => /\?|not-there/.test(each))) {
    const text = await (await request.get(address)).text();
    expect.soft(await messagesOf(text), address).toEqual([]);
  }
});
