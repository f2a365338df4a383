/** The options of a command: `--key`, `--format` and `--output`. */
export type Options = { keys: string[]; format: string; output: string | undefined };
