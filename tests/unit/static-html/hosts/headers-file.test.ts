import { expect, test } from 'vitest';
import { toHeadersFile, toRedirectsFile } from '@/lib/static-html/hosts/headers-file';
import { aFile, aManifest } from './a-manifest';

/** The rules of a `_headers` file, by their path. */
function rulesOf(text: string): Record<string, string[]> {
  const rules: Record<string, string[]> = {};
  let rule: string[] = [];
  for (const line of text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))) {
    if (line.startsWith('/')) {
      rule = [];
      rules[line] = rule;
    } else {
      rule.push(line.trim());
    }
  }
  return rules;
}

test('every path has the headers of every answer, and files in one folder are one rule', () => {
  const rules = rulesOf(toHeadersFile(aManifest()));
  expect(rules['/*']).toEqual([
    "Content-Security-Policy: default-src 'none'",
    'Cache-Control: max-age=0',
  ]);
  expect(Object.keys(rules)).toEqual([
    ...['/*', '/', '/risks', '/contact', '/conditions/*', '/_next/*', '/rules.json'],
  ]);
});

test('a header of a page takes the place of the common one, which Cloudflare would add', () => {
  const { '/contact': rule = [] } = rulesOf(toHeadersFile(aManifest()));
  expect(rule.indexOf('! Content-Security-Policy')).toBeLessThan(
    rule.indexOf("Content-Security-Policy: script-src 'self'"),
  );
  expect(rule).not.toContain('! Speculation-Rules');
});

test('a type that the extension does not imply is stated', () => {
  const { '/rules.json': rule } = rulesOf(toHeadersFile(aManifest()));
  expect(rule).toEqual(['Content-Type: application/speculationrules+json']);
});

test('a site of very many pages stays within the number of rules that Cloudflare reads', () => {
  const { files } = aManifest();
  const many = Array.from({ length: 300 }, (_, number) => [
    `/page-${number}`,
    aFile(`page-${number}.html`, { headers: { 'Speculation-Rules': '"/speculation-rules.json"' } }),
  ]);
  const rules = rulesOf(
    toHeadersFile(aManifest({ files: { ...files, ...Object.fromEntries(many) } })),
  );
  expect(Object.keys(rules).length).toBeLessThanOrEqual(100);
  expect(rules['/*']?.join()).toContain('Speculation-Rules');
});

test('a policy longer than Cloudflare reads stops the build', () => {
  const headers = { 'Content-Security-Policy': 'x'.repeat(2001) };
  expect(() => toHeadersFile(aManifest({ headers }))).toThrow(/2,?000/);
});

test('old paths are redirected; what ends in a slash is left to the host', () => {
  expect(toRedirectsFile(aManifest())).toMatch(/^#.*\n\/dangers \/risks 301\n$/);
});
