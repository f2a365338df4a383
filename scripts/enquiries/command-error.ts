/** Something that whoever typed the command can mend; its message says how. */
export class CommandError extends Error {
  override name = 'CommandError';
}
