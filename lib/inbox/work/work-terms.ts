// What the server, the page and the browser's script say of an enquiry. Browsers download this file.

/** Where an enquiry is on its way. Each is also the name of a tab of the list. */
const workStates = ['new', 'in-hand', 'waiting', 'done'] as const;

export type WorkState = (typeof workStates)[number];

/** What staff say of an enquiry that may be spam; until then, the form's own signals count. */
const spamVerdicts = ['unknown', 'spam', 'not-spam'] as const;

export type SpamVerdict = (typeof spamVerdicts)[number];

/** What a person can do with an enquiry. Each says what is so afterwards (`to-next-work.ts`). */
export const workActions = ['take', 'hand-back', 'wait', 'finish', 'spam', 'not-spam'] as const;

export type WorkAction = (typeof workActions)[number];

/** What the history of an enquiry tells. `read`: somebody opened it for the first time. */
export type HistoryAction = WorkAction | 'read' | 'note';

/** Why an enquiry may be deleted. Codes, because the audit log keeps them and must not name anybody. */
export const deleteReasons = ['sender-asked', 'spam', 'duplicate', 'not-ours'] as const;

export type DeleteReason = (typeof deleteReasons)[number];

/** The tabs of the list: what is spam is in none of the others. */
export const listTabs = [...workStates, 'spam'] as const;

export type ListTab = (typeof listTabs)[number];

/** In characters (UTF-16 code units). */
export const maxNoteChars = 2000;

/** Of an encrypted note: the text in UTF-8, as base64, with a stanza for each key. */
export const maxStoredNoteChars = 16_000;

/** Without a request for so long, a session has ended. The page ends the visit, even without a connection. */
export const restMinutes = 20;

export const pageSize = 50;

/** How many texts the browser asks for at a time. */
export const maxTexts = 500;
