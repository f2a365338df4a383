import { parseArgs } from 'node:util';
import { readBuildEnv } from '../../lib/build-env';
import { suggestName } from '../../lib/content/markdown/grammar/nearest-name';

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

const known = {
  all: { type: 'boolean', default: false },
  launch: { type: 'boolean', default: false },
  docs: { type: 'boolean', default: false },
  drafts: { type: 'boolean', default: false },
  fix: { type: 'boolean', default: false },
  date: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

/**
 * The options of a command, as `help` explains them. Prints what is wrong and exits with 1 if they are
 * invalid.
 *
 * @param args as they were typed
 * @param help printed for `--help`, which ends the command
 */
export function readOptions(
  args = [...process.argv.slice(2), ...takenByNpm(process.env)],
  help = '',
): Options {
  try {
    const wrong = args
      .filter((_, index) => args[index - 1] !== '--date')
      .flatMap((arg) => explainArgument(arg) ?? []);
    if (wrong[0] !== undefined) throw new Error(wrong[0]);
    const { values } = parseArgs({ args, options: known });
    if (values.help) {
      console.log(help);
      process.exit(0);
    }
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

/** Says what is meant by an option that there is not. */
function explainArgument(arg: string): string | undefined {
  if (arg === '-h') return undefined;
  const name = arg.replace(/^[-\u2010-\u2015]+/, '').replace(/=.*/s, '');
  const names = Object.keys(known);
  if (arg.startsWith('--') && names.includes(name)) return undefined;
  const options = names.map((option) => `--${option}`);
  const how = names.includes(name) ? `write --${name}` : suggestName(`--${name}`, options);
  const end = how.endsWith('?') ? '' : '.';
  return `"${arg}" is not an option: ${how}${end} npm run check -- --help explains each.`;
}

/** `npm run check --fix`, without the -- between them, is for npm, which hands it on as a variable. */
function takenByNpm(env: NodeJS.ProcessEnv): string[] {
  return ['all', 'launch', 'docs', 'drafts', 'fix']
    .filter((name) => env[`npm_config_${name}`] === 'true')
    .map((name) => `--${name}`);
}
