import { readFileSync } from 'node:fs';
import { readBuildEnv } from '../../lib/build-env';
import { toCmsHeaders } from '../../lib/cms/cms-headers.mjs';
import { readCmsSettings } from '../../lib/cms/cms-settings.mjs';
import { contentDir } from '../../lib/content/content-dir';
import { getPhotoCopy } from '../../lib/photos/photo-copies';
import { PageBudgetError } from '../../lib/static-html/weights/check-budgets';
import { writeSite } from '../../lib/static-html/write-site';

/** Writes `dist/site` from what Next has rendered. Exits if a page is too heavy. */
export async function finishSite(linkPreviews: ReadonlyMap<string, Buffer>) {
  // lib/static-html/adapter.mjs has kept it of Next's build.
  const build = JSON.parse(readFileSync('.next/static-html.json', 'utf8'));
  const cms = readCmsSettings(process.env);
  try {
    await writeSite(build, {
      ...readBuildEnv(),
      cmsHeaders: cms && toCmsHeaders(cms),
      contentDir,
      getPhoto: (path) => getPhotoCopy(path, contentDir),
      linkPreviews,
    });
  } catch (error) {
    // A text that is too long is nobody's bug: no stack of ours belongs to it.
    if (!(error instanceof PageBudgetError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}
