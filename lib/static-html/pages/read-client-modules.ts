import { readFileSync } from 'node:fs';
import { StaticHtmlError } from '../static-html-error';

/**
 * Our client components that a page may render, as paths from the project's folder.
 *
 * @param manifestPath the `page_client-reference-manifest.js` that Next writes for each page
 * @throws StaticHtmlError if the manifest is missing or does not list client modules
 */
export function readClientModules(manifestPath: string): string[] {
  return Object.keys(readManifest(manifestPath).clientModules)
    .filter((module) => !module.includes('/node_modules/next/dist/'))
    .map((module) => module.replace(/^\[project\]\//, '').replace(/ <module evaluation>$/, ''));
}

function readManifest(manifestPath: string): { clientModules: Record<string, unknown> } {
  try {
    const text = readFileSync(manifestPath, 'utf8');
    // `globalThis.__RSC_MANIFEST["/risks/page"] = { … };`
    const start = text.indexOf('] = {');
    const manifest: unknown = JSON.parse(text.slice(start + 4).replace(/;\s*$/, ''));
    if (isManifest(manifest)) return manifest;
  } catch (cause) {
    throw new StaticHtmlError(manifestPath, `it cannot be read (${cause})`);
  }
  throw new StaticHtmlError(manifestPath, 'it does not list client modules');
}

function isManifest(value: unknown): value is { clientModules: Record<string, unknown> } {
  const modules = (value as { clientModules?: unknown } | null)?.clientModules;
  return typeof modules === 'object' && modules !== null && Object.keys(modules).length > 0;
}
