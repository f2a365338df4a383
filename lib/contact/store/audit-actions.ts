/** What the clinic may have to account for, each in the words that the inbox puts after a name. */
export const auditActions = {
  list: 'listed',
  show: 'read',
  open: 'opened several,',
  export: 'exported,',
  audit: 'read this log',
  health: 'looked whether everything works',
  retry: 'sent mails again,',
  done: 'marked as delivered',
  purge: 'deleted what was too old,',
  delete: 'deleted',
  backup: 'made a backup,',
  restore: 'restored a backup,',
  invite: 'invited',
  revoke: 'ended the access of',
  register: 'made a passkey:',
  'remove-passkey': 'removed a passkey of',
  'sign-in': 'signed in:',
} as const;

export type AuditAction = keyof typeof auditActions;
