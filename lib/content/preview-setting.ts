/**
 * Whether the site may show that it is a preview: always, unless PREVIEW=off says otherwise, which is
 * for tests and benchmarks.
 *
 * @throws Error when PREVIEW has another value
 */
export function readPreviewSetting(
  env: Readonly<Record<string, string | undefined>>,
): 'auto' | 'off' {
  const value = env.PREVIEW?.trim();
  if (!value) return 'auto';
  if (value === 'off') return 'off';
  throw new Error('PREVIEW has to be off, or be left out');
}
