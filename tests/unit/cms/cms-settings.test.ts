import { expect, test } from 'vitest';
import { toCmsHeaders } from '@/lib/cms/cms-headers.mjs';
import { readCmsSettings } from '@/lib/cms/cms-settings.mjs';

test.each([[{}], [{ CMS_BACKEND: '' }], [{ CMS_REPOSITORY: 'clinic/site' }]])(
  'there is no editor with %o',
  (env) => expect(readCmsSettings(env)).toBeUndefined(),
);

test('the folder of this computer needs no other setting', () => {
  const settings = readCmsSettings({ CMS_BACKEND: 'local' });
  expect(settings).toMatchObject({ backend: 'local', apiUrl: undefined, authUrl: undefined });
});

test.each([
  [{ CMS_BACKEND: 'githup' }, 'CMS_BACKEND must be local, github, gitlab or gitea'],
  [{ CMS_BACKEND: 'github' }, 'CMS_REPOSITORY is needed when CMS_BACKEND is github'],
  [
    { CMS_BACKEND: 'gitlab', CMS_REPOSITORY: 'https://gitlab.com/clinic/site' },
    'CMS_REPOSITORY must be the owner and the name of the repository',
  ],
  [
    { CMS_BACKEND: 'gitea', CMS_REPOSITORY: 'a/b', CMS_API_URL: 'http://git.clinic.example' },
    'CMS_API_URL must be a URL that begins with https://',
  ],
])('%o names the setting and how to fix it', (env, message) => {
  expect(() => readCmsSettings(env)).toThrow(message);
});

/** The policy of an editor with these settings, by directive. */
function policyOf(env: Record<string, string>): Record<string, string[]> {
  const settings = readCmsSettings(env);
  if (!settings) throw new Error('no editor');
  const directives = toCmsHeaders(settings)['Content-Security-Policy']?.split('; ') ?? [];
  return Object.fromEntries(
    directives.map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources];
    }),
  );
}

test('an editor of the folder speaks to no server but this one', () => {
  const policy = policyOf({ CMS_BACKEND: 'local' });
  expect(policy['connect-src']).toEqual(["'self'", 'data:', 'blob:']);
  expect(policy['script-src']).toEqual(["'self'"]);
  expect(policy['frame-ancestors']).toEqual(["'none'"]);
});

test('the sign-in window may reply to the editor, and nothing else may', () => {
  const settings = readCmsSettings({ CMS_BACKEND: 'local' });
  expect(settings && toCmsHeaders(settings)).toMatchObject({
    'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
    'X-Robots-Tag': 'noindex',
  });
  const policy = policyOf({ CMS_BACKEND: 'local' });
  for (const directive of ['default-src', 'form-action', 'base-uri', 'frame-ancestors']) {
    expect(policy[directive]).toEqual(["'none'"]);
  }
});

test('a self-hosted Git server handles sign-in itself', () => {
  const own = {
    CMS_BACKEND: 'gitea',
    CMS_REPOSITORY: 'a/b',
    CMS_API_URL: 'https://git.example/api/v1',
  };
  expect(readCmsSettings(own)?.authUrl).toBe('https://git.example');
  expect(readCmsSettings({ ...own, CMS_API_URL: '' })?.authUrl).toBe('https://gitea.com');
});

test.each(['https://x;sandbox;script-src-elem', 'https://*', 'https://user:secret@git.example'])(
  '%s does not become part of a policy',
  (address) => {
    const env = { CMS_BACKEND: 'gitea', CMS_REPOSITORY: 'a/b', CMS_API_URL: address };
    expect(() => readCmsSettings(env)).toThrow('CMS_API_URL must be a URL');
  },
);

test('an editor of a Git host connects to it and to its sign-in server', () => {
  const host = { CMS_BACKEND: 'gitea', CMS_REPOSITORY: 'clinic/site' };
  const urls = {
    CMS_API_URL: 'https://git.clinic.example/api/v1',
    CMS_AUTH_URL: 'https://login.clinic.example',
  };
  expect(policyOf({ ...host, ...urls })['connect-src']).toEqual([
    "'self'",
    'data:',
    'blob:',
    'https://git.clinic.example',
    'https://login.clinic.example',
  ]);
  expect(policyOf({ CMS_BACKEND: 'github', CMS_REPOSITORY: 'a/b' })['connect-src']).toContain(
    'https://api.github.com',
  );
});
