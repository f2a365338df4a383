import { parseArgs } from 'node:util';
import { backUpEnquiries, restoreEnquiries } from './back-up';
import { CommandError } from './command-error';
import { createKey } from './create-key';
import { deleteEnquiry, deliver, markDone, purge, retry } from './deliver';
import { exportEnquiries } from './export-enquiries';
import { listAudit, listEnquiries, showEnquiry } from './read-enquiries';

export type Options = { keys: string[]; format: string; output: string | undefined };

type Command = { form: string; usage: string; run: (words: string[]) => Promise<void> };

const help: Command = { form: 'help', usage: '', run: async () => console.log(usage) };

/** What `npm run enquiries -- <name>` does. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['list', command('list', 'lists the enquiries, the newest first', listEnquiries)],
  ['show', command('show <reference>', 'shows one of them', showEnquiry)],
  ['export', command('export', 'prints all, for other programs', exportEnquiries)],
  ['deliver', command('deliver', 'sends the mails that are due', deliver)],
  ['retry', command('retry [reference]', 'queues what was not delivered again', retry)],
  ['done', command('done <reference>', 'counts one as delivered', markDone)],
  ['delete', command('delete <reference>', 'removes one at its sender’s request', deleteEnquiry)],
  ['purge', command('purge', 'removes what is too old', purge)],
  [
    'backup',
    command('backup <file>', 'writes all to a new file, to restore from', backUpEnquiries),
  ],
  ['restore', command('restore <file>', 'adds what a backup has and is missing', restoreEnquiries)],
  ['audit', command('audit', 'lists who read, exported or removed enquiries', listAudit)],
  ['keygen', command('keygen <file>', 'makes a key pair to encrypt enquiries with', createKey)],
  ['help', help],
  ['--help', help],
  ['-h', help],
]);

/** All of them in a line. */
export const forms = [...new Set([...commands.values()].map(({ form }) => form))].join(', ');

const options = `
--key <file>           show, export: a private key that opens what is sealed; may be given again
--format csv|json      export: csv unless it is said
--output <file>        export: a new file that only you may read, in place of the terminal`;

const usage = `npm run enquiries -- <command>, where <command> is one of

${[...commands.values()]
  .map(({ usage }) => usage)
  .filter(Boolean)
  .join('\n')}
${options}`;

/** @param form its name, and what stands behind it: `<needed>` or `[possible]` */
function command(
  form: string,
  about: string,
  run: (words: string[], options: Options) => Promise<void>,
): Command {
  const most = form.split(' ').length - 1;
  const fewest = form.includes('<') ? most : 0;
  return {
    form,
    usage: `${form.padEnd(22)} ${about}`,
    run: async (args) => {
      const { words, options } = parseWords(args);
      if (words.length < fewest || words.length > most || words.includes('')) {
        throw new CommandError(`This command is written: npm run enquiries -- ${form}`);
      }
      await run(words, options);
    },
  };
}

function parseWords(args: string[]): { words: string[]; options: Options } {
  try {
    const { positionals, values } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'csv' },
        output: { type: 'string' },
      },
    });
    return {
      words: positionals,
      options: { keys: values.key, format: values.format, output: values.output },
    };
  } catch (error) {
    // Node says in its first sentence what is wrong, and goes on for programmers.
    const [said] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    throw new CommandError(`${said}: run "npm run enquiries -- help".`);
  }
}
