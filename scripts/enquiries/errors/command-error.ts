type CommandErrorCode =
  | 'UNKNOWN_COMMAND'
  | 'USAGE'
  | 'FILE_EXISTS'
  | 'NO_STORE'
  | 'NO_SUCH_ENQUIRY'
  | 'KEY_UNUSABLE'
  | 'KEY_NEEDED'
  | 'NO_MAIL_SERVER'
  | 'NO_INBOX_ORIGIN'
  | 'NO_SUCH_PERSON';

/** A mistake that whoever ran the command can fix; the message says how. */
export class CommandError extends Error {
  override name = 'CommandError';

  constructor(
    readonly code: CommandErrorCode,
    message: string,
  ) {
    super(message);
  }
}
