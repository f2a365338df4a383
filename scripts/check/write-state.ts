import { mkdirSync, writeFileSync } from 'node:fs';
import { launchKinds } from '../../lib/content/checklist/launch/launch-kinds';
import type { CheckedContent } from '../../lib/content/lint/check-content';
import type { checkDrafts } from '../../lib/content/lint/check-drafts';
import { formatBlock } from '../../lib/content/lint/report/format-block';
import { isError } from '../../lib/content/load/diagnostic';
import type { SiteState } from '../../lib/content/site-state';
import { readLine } from './read-line';

/** Writes what the pages and Next are told of the content, into `.contentlayer`. */
export function writeState(
  checked: CheckedContent,
  drafts: ReturnType<typeof checkDrafts> | undefined,
  isPreviewShown: boolean,
) {
  const { diagnostics, checklist, staleReviews, today, redirects, photos, downloads } = checked;
  const errors = [...diagnostics.filter(isError), ...(drafts?.diagnostics ?? [])];
  const details = [...new Set(checklist.map(({ kind }) => launchKinds[kind]))];
  const isPreview = (details.length > 0 && isPreviewShown) || drafts !== undefined;
  // Every page shows these (lib/content/site-state.ts).
  const siteState: SiteState = {
    preview: isPreview ? details : null,
    drafts: drafts?.ready ?? null,
    today,
    staleReviews,
    suicideMentions: drafts?.ready.length ? drafts.suicideMentions : checked.suicideMentions,
    photos,
    downloads,
  };
  write('site-state', siteState);
  // The development server shows these on the page (lib/content/last-diagnostics.ts).
  write(
    'diagnostics',
    errors.map((error) => formatBlock(error, readLine(error), false)),
  );
  // next.config.mjs reads these.
  write('redirects', redirects);
}

function write(name: string, value: unknown) {
  mkdirSync('.contentlayer', { recursive: true });
  writeFileSync(`.contentlayer/${name}.json`, JSON.stringify(value));
}
