/** The options of a command: `--key`, `--format`, `--output` and `--manager`. */
export type Options = {
  keys: string[];
  format: string;
  output: string | undefined;
  isManager: boolean;
};
