import './command-line/load-env';
import { readOptions } from './command-line/read-options';

const help = `npm run check reads everything in the folder content, and changes nothing. It prints

  first   warnings, which stop nothing: read them, and correct what is wrong
  then    what has changed, for a second person to read
  last    errors: nothing is published before they are corrected

Each has its file, its line, what is wrong, and after the colon what to write instead. More is possible
behind two dashes, such as npm run check -- --fix:

  --fix               corrects what is certain, and records the links of what is new
  --all               lists every warning and every change, not only the first of each kind
  --drafts            checks drafts too: what would stop them from being published
  --launch            lists what has to be confirmed before the site goes live, and by whom
  --date 2027-01-31   checks as if it were that day, such as for a notice that comes later
  --docs              writes docs/content-rules.md, for whoever changes the rules
  --help              prints this

content/README.md explains how to change the site, and what the messages mean.`;

/**
 * `npm run check`: prints a block for each mistake in the content folder, and what has changed since
 * the version that git has, for a second person to read; exits with 1 if a mistake is an error, and with
 * `--launch` if anything is left to do.
 */
const options = readOptions(undefined, help);
// Loaded only once it is known what to do.
if (options.isWritingDocs) {
  const { writeRulesPage } = await import('./check/write-rules-page');
  writeRulesPage();
} else {
  const { runCheck } = await import('./check/run-check');
  process.exitCode = runCheck(options) ? 0 : 1;
}
