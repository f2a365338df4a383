import { expect, test } from 'vitest';
import {
  mergePolicies,
  toContentSecurityPolicy,
} from '@/lib/static-html/pages/content-security-policy';
import { StaticHtmlError } from '@/lib/static-html/static-html-error';

/** `echo -n "alert('Hello, world.');" | openssl dgst -sha256 -binary | openssl base64 -A` */
const helloWorld = 'qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=';
/** The same of nothing at all. */
const nothing = '47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

function directive(name: string, html: string): string | undefined {
  return toContentSecurityPolicy(html, '/')
    .split('; ')
    .find((text) => text.startsWith(`${name} `));
}

test('a page without scripts may run none, and has no form to send', () => {
  expect(toContentSecurityPolicy('<style></style><p>Text</p>', '/')).toBe(
    `default-src 'none'; style-src 'sha256-${nothing}'; img-src 'self'; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'`,
  );
});

test('an inline script is allowed by the hash of its text', () => {
  expect(directive('script-src', "<script>alert('Hello, world.');</script>")).toBe(
    `script-src 'self' 'sha256-${helloWorld}'`,
  );
});

test('an inline style is allowed by the hash of its text', () => {
  expect(directive('style-src', "<style>alert('Hello, world.');</style>")).toBe(
    `style-src 'sha256-${helloWorld}'`,
  );
});

test('a text is hashed as UTF-8, with its entities unchanged and line ends as browsers read them', () => {
  // printf 'a &amp; \xc3\xa4\nb' | openssl dgst -sha256 -binary | openssl base64 -A
  expect(directive('style-src', '<style>a &amp; ä\r\nb</style>')).toBe(
    "style-src 'sha256-k1ZIQoZ4oNmBUGi3FDoUH8oBeQvv4mMvjh/oEkkTzVo='",
  );
});

test('the same style twice is named once', () => {
  expect(directive('style-src', '<style></style><style></style>')).toBe(
    `style-src 'sha256-${nothing}'`,
  );
});

test('scripts and style sheets in files are allowed from this site', () => {
  const page = '<link rel="stylesheet" href="/_next/a.css"><script src="/_next/a.js"></script>';
  expect(directive('script-src', page)).toBe("script-src 'self'");
  expect(directive('style-src', page)).toBe("style-src 'self'");
});

test('a page with a form may post it to this site and fetch from it', () => {
  const page = '<script src="/_next/a.js"></script><form></form>';
  expect(directive('form-action', page)).toBe("form-action 'self'");
  expect(directive('connect-src', page)).toBe("connect-src 'self'");
});

test('a form that posts elsewhere may reach that origin and no other', () => {
  const policy = toContentSecurityPolicy('<form></form>', '/', 'https://api.clinic.example');
  expect(policy).toContain("connect-src 'self' https://api.clinic.example;");
  expect(policy).toContain("form-action 'self' https://api.clinic.example;");
  expect(toContentSecurityPolicy('<p></p>', '/', 'https://api.clinic.example')).not.toContain(
    'api',
  );
});

test('structured data is no script', () => {
  expect(directive('script-src', '<script type="application/ld+json">{}</script>')).toBeUndefined();
});

test('nothing is ever allowed as unsafe', () => {
  const page = '<style>p{}</style><script>a()</script><script src="/a.js"></script>';
  expect(toContentSecurityPolicy(page, '/')).not.toContain('unsafe');
});

test.each([
  '<p style="color:red">Text</p>',
  '<button onclick="go()">Go</button>',
  '<svg><path style="fill:red"/></svg>',
])('%s is refused, because no hash can allow it', (page) => {
  expect(() => toContentSecurityPolicy(page, '/risks')).toThrow(StaticHtmlError);
});

test('pages that differ only in their style share a policy with the hashes of all styles', () => {
  const page = toContentSecurityPolicy('<style></style>', '/');
  const sheet = toContentSecurityPolicy(
    "<style>alert('Hello, world.');</style><style></style>",
    '/',
  );
  expect(mergePolicies([page, sheet])).toBe(
    page.replace(`'sha256-${nothing}'`, `'sha256-${nothing}' 'sha256-${helloWorld}'`),
  );
  expect(mergePolicies([page])).toBe(page);
});

test('pages that differ in more share none', () => {
  const page = toContentSecurityPolicy('<style></style>', '/');
  expect(mergePolicies([page, toContentSecurityPolicy('<style></style><form></form>', '/')])).toBe(
    undefined,
  );
});
