import { generateDotpkg, getConfig, logGenerateInfo, runMain } from 'contentlayer2/core';

/**
 * What `contentlayer2 build` does, and again at each message: it answers when it is done. contentlayer ends
 * the program itself, with 1, where it refuses a file.
 */
const run = runMain({ tracingServiceName: 'contentlayer-cli', verbose: false });
const config = await run(getConfig({}));

process.on('message', compile);
process.on('disconnect', () => process.exit());
await compile();

async function compile() {
  await run(logGenerateInfo(await run(generateDotpkg({ config, verbose: false }))));
  process.send?.('done');
}
