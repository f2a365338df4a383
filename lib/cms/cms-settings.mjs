// Plain JavaScript, because next.config.mjs reads it too.
import { z } from 'zod';

const text = z
  .string()
  .optional()
  .transform((value) => value?.trim() || undefined);

const error = 'must be a URL that begins with https://, without a name or password';

/** It becomes part of a policy, and of a script that anyone can read. */
const webUrl = text.pipe(
  z
    .url({ protocol: /^https$/, hostname: z.regexes.hostname, error })
    .refine((url) => new URL(url).username === '', { error })
    .optional(),
);

/** The public servers of each Git host, used unless another is named. */
const hosts = {
  github: { apiUrl: 'https://api.github.com', authUrl: undefined },
  gitlab: { apiUrl: 'https://gitlab.com/api/v4', authUrl: 'https://gitlab.com' },
  gitea: { apiUrl: 'https://gitea.com/api/v1', authUrl: 'https://gitea.com' },
};

const settingsSchema = z
  .object({
    CMS_BACKEND: text.pipe(
      z
        .enum(['local', 'github', 'gitlab', 'gitea'], 'must be local, github, gitlab or gitea')
        .optional(),
    ),
    CMS_REPOSITORY: text.refine(
      (value) => value === undefined || /^[\w.-]+(\/[\w.-]+)+$/.test(value),
      'must be the owner and the name of the repository, like clinic/site',
    ),
    CMS_BRANCH: text,
    CMS_API_URL: webUrl,
    CMS_AUTH_URL: webUrl,
    CMS_APP_ID: text,
  })
  .superRefine((env, context) => {
    const needsRepository = env.CMS_BACKEND !== undefined && env.CMS_BACKEND !== 'local';
    if (!needsRepository || env.CMS_REPOSITORY !== undefined) return;
    const message = `is needed when CMS_BACKEND is ${env.CMS_BACKEND}, like clinic/site`;
    context.addIssue({ code: 'custom', path: ['CMS_REPOSITORY'], message });
  });

/**
 * The editor's settings (see .env.example). They take effect when the site is built.
 *
 * @typedef {object} CmsSettings
 * @property {'local' | 'github' | 'gitlab' | 'gitea'} backend
 * @property {string} repository
 * @property {string | undefined} branch
 * @property {string | undefined} apiUrl of the Git host; none: only the folder on this computer
 * @property {string | undefined} authUrl the server that signs people in; without one, or without the
 * `appId` that GitLab and Gitea need, they sign in with an access token
 * @property {string | undefined} appId
 */

/**
 * @param {Record<string, string | undefined>} env
 * @returns {CmsSettings | undefined} undefined when there is no editor
 * @throws {Error} with a line for each setting that is wrong, with its name and how to fix it
 */
export function readCmsSettings(env) {
  const result = settingsSchema.safeParse(env);
  if (!result.success) {
    const lines = result.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`);
    throw new Error(lines.join('\n'));
  }
  const { CMS_BACKEND: backend, CMS_REPOSITORY: repository, CMS_BRANCH: branch } = result.data;
  if (backend === undefined) return undefined;
  const host = backend === 'local' ? undefined : hosts[backend];
  const { CMS_API_URL: apiUrl, CMS_AUTH_URL: authUrl } = result.data;
  // A self-hosted Git host handles sign-in itself.
  const ownHost = host?.authUrl && apiUrl ? new URL(apiUrl).origin : undefined;
  return {
    backend,
    repository: repository ?? 'this/folder',
    branch,
    apiUrl: host && (apiUrl ?? host.apiUrl),
    authUrl: host && (authUrl ?? ownHost ?? host.authUrl),
    appId: result.data.CMS_APP_ID,
  };
}
