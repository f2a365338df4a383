import { parseArgs } from 'node:util';
import { CommandError } from './command-error';
import { createKey } from './create-key';
import { deleteEnquiry, deliver, markDone, purge, retry } from './deliver';
import { exportEnquiries } from './export-enquiries';
import { listAudit, listEnquiries, showEnquiry } from './read-enquiries';

export { CommandError };

export type Options = { keys: string[]; format: string; output: string | undefined };

type Command = { usage: string; run: (words: string[]) => Promise<void> };

/** What `npm run enquiries -- <name>` does. */
export const commands: Record<string, Command> = {
  list: command('list', 'lists the enquiries, the newest first', 0, 0, listEnquiries),
  show: command('show <reference>', 'shows one of them', 1, 1, showEnquiry),
  export: command('export', 'prints all, for other programs', 0, 0, exportEnquiries),
  deliver: command('deliver', 'sends the mails that are due', 0, 0, deliver),
  retry: command('retry [reference]', 'queues what was not delivered again', 0, 1, retry),
  done: command('done <reference>', 'counts one as delivered', 1, 1, markDone),
  delete: command(
    'delete <reference>',
    'removes one that somebody asked to remove',
    1,
    1,
    deleteEnquiry,
  ),
  purge: command('purge', 'removes what is too old', 0, 0, purge),
  audit: command('audit', 'lists who read, exported or removed enquiries', 0, 0, listAudit),
  keygen: command('keygen <file>', 'makes a key pair to seal enquiries with', 1, 1, createKey),
  help: { usage: '', run: async () => console.log(usage) },
};

const options = `
--key <file>           show, export: a private key that opens what is sealed; may be given again
--format csv|json      export: csv unless it is said
--output <file>        export: a new file that only you may read, in place of the terminal`;

export const usage = `npm run enquiries -- <command>, where <command> is one of

${Object.values(commands)
  .map(({ usage }) => usage)
  .filter(Boolean)
  .join('\n')}
${options}`;

function command(
  form: string,
  about: string,
  fewest: number,
  most: number,
  run: (words: string[], options: Options) => Promise<void>,
): Command {
  const line = `${form.padEnd(22)} ${about}`;
  return {
    usage: line,
    run: async (args) => {
      const { words, options } = parseWords(args);
      if (words.length < fewest || words.length > most) throw new CommandError(line);
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
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}
