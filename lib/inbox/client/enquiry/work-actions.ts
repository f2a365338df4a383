import { buttonClass, quietButtonClass } from '@/lib/inbox/pages/classes';
import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { stateLabels } from '@/lib/inbox/work/labels';
import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import type { WorkAction } from '@/lib/inbox/work/work-terms';
import { isSuspected } from '../list/list-row';
import { ask, toFailureWords } from '../page/ask-server';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toTime } from '../page/times';

type Offer = { action: WorkAction; label: string; isMain?: boolean; question?: string };

/** Where an enquiry is on its way, and with whom. */
export function toStateWords({ state, owner, spam, history }: WorkedEnquiry, start: Desk['start']) {
  const who = owner === null ? '' : `, with ${owner === start.staff.name ? 'you' : owner}`;
  const since = history.findLast(({ action }) => action !== 'read' && action !== 'note');
  const when = since ? `, since ${toTime(since.at, start.clinic.timeZone)}` : '';
  return `${spam === 'spam' ? 'Spam. ' : ''}${stateLabels[state]}${who}${when}`;
}

/** What one can do with an enquiry as it is, as buttons. @param done runs after the server has answered */
export function toActionButtons(
  enquiry: WorkedEnquiry,
  desk: Desk,
  done: () => Promise<void>,
): HTMLElement[] {
  return toOffers(enquiry, desk.start.staff.name).map(({ action, label, isMain, question }) => {
    const button = build(
      'button',
      { type: 'button', class: isMain ? buttonClass : quietButtonClass },
      label,
    );
    button.addEventListener('click', async () => {
      if (question !== undefined && !confirm(question)) return;
      await act(enquiry, action, desk);
      await done();
    });
    return button;
  });
}

async function act({ reference, version }: WorkedEnquiry, action: WorkAction, { say }: Desk) {
  const answer = await ask(apiPaths.work(reference), { post: { version, action } });
  if (answer.ok) return say(doneWords[action]);
  if (answer.problem === 'changed') {
    return say(
      'Somebody else was faster: look at what has changed, and try again if it still fits.',
    );
  }
  say(toFailureWords(answer));
}

const doneWords: Record<WorkAction, string> = {
  take: 'You have it in hand.',
  'hand-back': 'It is new again, and nobody has it in hand.',
  wait: 'It waits for their answer.',
  finish: 'It is done.',
  spam: 'It is marked as spam.',
  'not-spam': 'It is marked as not spam.',
};

function toOffers(enquiry: WorkedEnquiry, me: string): Offer[] {
  const { state, owner, spam } = enquiry;
  if (spam === 'spam') return [{ action: 'not-spam', label: 'Not spam', isMain: true }];
  const isMine = owner === me;
  const isOthers = owner !== null && !isMine;
  const takeOver = `${owner} has this in hand. Take it over?`;
  const offers: (Offer | false)[] = [
    !(isMine && state === 'in-hand') && {
      action: 'take',
      label: toTakeLabel(state, isOthers),
      isMain: state === 'new',
      ...(isOthers && state === 'in-hand' && { question: takeOver }),
    },
    state !== 'waiting' &&
      state !== 'done' && {
        action: 'wait',
        label: 'Answered: waiting for them',
        isMain: isMine,
      },
    state !== 'done' && { action: 'finish', label: 'Done', isMain: state === 'waiting' },
    state === 'in-hand' && isMine && { action: 'hand-back', label: 'Put back to new' },
    state === 'new' && { action: 'spam', label: 'Spam' },
    isSuspected(enquiry) && { action: 'not-spam', label: 'Not spam' },
  ];
  return offers.filter((offer) => offer !== false);
}

function toTakeLabel(state: WorkedEnquiry['state'], isOthers: boolean): string {
  if (state === 'done') return 'Open it again';
  if (state === 'waiting') return 'They have replied: take it in hand';
  return isOthers ? 'Take it over' : 'Take it in hand';
}
