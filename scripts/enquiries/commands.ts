import { parseArgs } from 'node:util';
import { backUpEnquiries, restoreEnquiries } from './back-up';
import { createKey } from './create-key';
import { deleteEnquiry, deliver, markDone, purge, retry } from './deliver';
import { CommandError } from './errors/command-error';
import { exportEnquiries } from './export-enquiries';
import { invite, listStaff, revoke } from './manage-staff';
import type { Options } from './options';
import { listAudit, listEnquiries, showEnquiry } from './read-enquiries';

type Command = { synopsis: string; usage: string; run: (args: string[]) => Promise<void> };

const help: Command = { synopsis: 'help', usage: '', run: async () => console.log(usage) };

/** What `npm run enquiries -- <name>` does. */
export const commands: ReadonlyMap<string, Command> = new Map([
  ['list', command('list', 'lists the enquiries, newest first', listEnquiries)],
  ['show', command('show <reference>', 'shows one enquiry', showEnquiry)],
  ['export', command('export', 'exports all enquiries', exportEnquiries)],
  ['deliver', command('deliver', 'sends the mails that are due', deliver)],
  ['retry', command('retry [reference]', 'requeues undelivered mails', retry)],
  ['done', command('done <reference>', 'marks one as delivered', markDone)],
  ['delete', command('delete <reference>', 'deletes one at its sender’s request', deleteEnquiry)],
  ['purge', command('purge', 'deletes what is too old', purge)],
  ['backup', command('backup <file>', 'backs everything up to a new file', backUpEnquiries)],
  [
    'restore',
    command('restore <file>', 'adds what is missing here from a backup', restoreEnquiries),
  ],
  ['audit', command('audit', 'lists who read, exported or deleted enquiries', listAudit)],
  ['keygen', command('keygen <file>', 'creates a key pair to encrypt enquiries', createKey)],
  ['invite', command('invite <name>', 'prints a link that gives access to the inbox', invite)],
  ['staff', command('staff', 'lists who has access to the inbox', listStaff)],
  ['revoke', command('revoke <name>', 'ends somebody’s access at once', revoke)],
  ['help', help],
  ['--help', help],
  ['-h', help],
]);

/** The synopses of all commands, on one line. */
export const synopses = [...new Set([...commands.values()].map(({ synopsis }) => synopsis))].join(
  ', ',
);

const options = `
--key <file>           show, export: private key for encrypted enquiries; may be repeated
--format csv|json      export: the format, csv by default
--output <file>        export: write to a new private file instead of the terminal
--manager              invite: may also invite others, export and see who has access`;

const usage = `npm run enquiries -- <command>, where <command> is one of

${[...commands.values()]
  .map(({ usage }) => usage)
  .filter(Boolean)
  .join('\n')}
${options}`;

/** @param synopsis the command's name and its arguments: `<required>` or `[optional]` */
function command(
  synopsis: string,
  about: string,
  run: (args: string[], options: Options) => Promise<void>,
): Command {
  const maxArgs = synopsis.split(' ').length - 1;
  const minArgs = synopsis.includes('<') ? maxArgs : 0;
  return {
    synopsis,
    usage: `${synopsis.padEnd(22)} ${about}`,
    run: async (rawArgs) => {
      const { args, options } = parseCommandArgs(rawArgs);
      if (args.length < minArgs || args.length > maxArgs || args.includes('')) {
        throw new CommandError('USAGE', `Usage: npm run enquiries -- ${synopsis}`);
      }
      await run(args, options);
    },
  };
}

function parseCommandArgs(rawArgs: string[]): { args: string[]; options: Options } {
  try {
    const { positionals, values } = parseArgs({
      args: rawArgs,
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true, default: [] },
        format: { type: 'string', default: 'csv' },
        output: { type: 'string' },
        manager: { type: 'boolean', default: false },
      },
    });
    return {
      args: positionals,
      options: {
        ...{ keys: values.key, format: values.format, output: values.output },
        isManager: values.manager,
      },
    };
  } catch (error) {
    // Node's first sentence says what is wrong; the rest is for programmers.
    const [reason] = String(error instanceof Error ? error.message : error).split(/[.\n]/);
    throw new CommandError('USAGE', `${reason}: run "npm run enquiries -- help".`);
  }
}
