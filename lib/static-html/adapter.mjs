// Next loads its adapter as plain JavaScript; tsx allows the adapter itself to be TypeScript like
// the rest.
import { register } from 'tsx/esm/api';
import { toCmsHeaders } from '../cms/cms-headers.mjs';
import { readCmsSettings } from '../cms/cms-settings.mjs';

const unregister = register();
const { writeSite } = await import('./write-site.ts');
const { PageBudgetError } = await import('./weights/check-budgets.ts');
const { readBuildEnv } = await import('../build-env.ts');
const { contentDir } = await import('../content/content-dir.ts');
const { getPhotoCopy } = await import('../photos/photo-copies.ts');
unregister();

/** A text that is too long is nobody's bug: no stack of ours belongs to it. */
async function writeOrExplain(build, options) {
  try {
    await writeSite(build, options);
  } catch (error) {
    if (!(error instanceof PageBudgetError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}

/** @type {import('next').NextAdapter} */
export default {
  name: 'static-html',
  onBuildComplete: async (build) => {
    const cms = readCmsSettings(process.env);
    await writeOrExplain(build, {
      ...readBuildEnv(),
      cmsHeaders: cms && toCmsHeaders(cms),
      contentDir,
      getPhoto: (path) => getPhotoCopy(path, contentDir),
    });
  },
};
