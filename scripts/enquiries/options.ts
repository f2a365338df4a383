/** What may be typed after a command: `--key`, `--format` and `--output`. */
export type Options = { keys: string[]; format: string; output: string | undefined };
