import { writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Keeps what Next says of its build for write-site.ts, which writes the site once all else is made. Next
 * loads it as plain JavaScript.
 *
 * @type {import('next').NextAdapter}
 */
export default {
  name: 'static-html',
  onBuildComplete: async ({ outputs, distDir, projectDir, config }) => {
    const kept = {
      outputs: {
        appPages: outputs.appPages.map(({ id, filePath }) => ({ id, filePath })),
        prerenders: outputs.prerenders.map(({ pathname, parentOutputId, fallback }) => ({
          pathname,
          parentOutputId,
          fallback,
        })),
        staticFiles: outputs.staticFiles.map(({ pathname, filePath }) => ({ pathname, filePath })),
      },
      distDir,
      projectDir,
      redirects: (await config.redirects?.()) ?? [],
    };
    writeFileSync(path.join(distDir, 'static-html.json'), JSON.stringify(kept));
  },
};
