import type { DeleteReason, HistoryAction, ListTab, WorkState } from './work-terms';

// What the inbox calls things, on its page and in its script.

export const tabLabels: Record<ListTab, string> = {
  new: 'New',
  'in-hand': 'In hand',
  waiting: 'Waiting for their answer',
  done: 'Done',
  spam: 'Spam',
};

export const stateLabels: Record<WorkState, string> = {
  new: 'New',
  'in-hand': 'In hand',
  waiting: 'Waiting for their answer',
  done: 'Done',
};

/** By the names that the form uses; one that is not here is shown as it is. */
export const roleLabels: Record<string, string> = {
  patient: 'Patient',
  family: 'Family or friend',
  referrer: 'Referrer',
  visitor: 'Visitor of the site',
};

export const topicLabels: Record<string, string> = {
  appointment: 'Appointment',
  cost: 'Cost',
  referral: 'Referral',
  question: 'Question',
  website: 'The website',
};

export const reasonLabels: Record<DeleteReason, string> = {
  'sender-asked': 'Its sender asked for it',
  spam: 'It is spam',
  duplicate: 'It came twice',
  'not-ours': 'It was not meant for us',
};

/** What somebody did, after their name. */
export const historyLabels: Record<HistoryAction, string> = {
  read: 'opened it first',
  take: 'took it in hand',
  'hand-back': 'put it back to new',
  wait: 'answered; it waits for them',
  finish: 'marked it as done',
  spam: 'marked it as spam',
  'not-spam': 'marked it as not spam',
  note: 'wrote a note',
};
