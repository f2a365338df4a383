import { parseArgs } from 'node:util';
import { readBuildEnv } from '../../lib/build-env';

/** What a command was asked to do, and what the settings say. */
export type Options = {
  isLaunch: boolean;
  isListingAll: boolean;
  isFixing: boolean;
  isForDrafts: boolean;
  isWritingDocs: boolean;
  now: Date;
  isPreviewShown: boolean;
  areDraftsShown: boolean;
};

/**
 * The options of a command: `--launch`, `--all`, `--fix`, `--drafts`, `--docs`, and `--date 2027-01-31` to
 * judge dates as on that day. Prints what is wrong and exits with 1 if they are invalid.
 *
 * @param args as they were typed
 */
export function readOptions(
  args = [...process.argv.slice(2), ...takenByNpm(process.env)],
): Options {
  try {
    const { values } = parseArgs({
      args,
      options: {
        all: { type: 'boolean', default: false },
        launch: { type: 'boolean', default: false },
        docs: { type: 'boolean', default: false },
        drafts: { type: 'boolean', default: false },
        fix: { type: 'boolean', default: false },
        date: { type: 'string' },
      },
    });
    const now = values.date === undefined ? new Date() : new Date(`${values.date}T12:00:00Z`);
    if (Number.isNaN(now.getTime())) throw new Error('--date has to be a day, like 2026-11-22');
    const { isPreviewShown, areDraftsShown } = readBuildEnv();
    return {
      isLaunch: values.launch,
      isListingAll: values.all,
      isFixing: values.fix,
      isForDrafts: values.drafts,
      isWritingDocs: values.docs,
      now,
      isPreviewShown,
      areDraftsShown,
    };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

/** `npm run check --fix`, without the -- between them, is for npm, which hands it on as a variable. */
function takenByNpm(env: NodeJS.ProcessEnv): string[] {
  return ['all', 'launch', 'docs', 'drafts', 'fix']
    .filter((name) => env[`npm_config_${name}`] === 'true')
    .map((name) => `--${name}`);
}
