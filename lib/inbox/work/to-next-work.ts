import type { SpamVerdict, WorkAction, WorkState } from './work-terms';

/** What staff did with an enquiry so far. */
export type Work = {
  state: WorkState;
  /** The name of the member of staff who has it in hand. */
  owner: string | null;
  spam: SpamVerdict;
  /** When it was first answered, or finished without an answer. ISO 8601, UTC. */
  answeredAt: string | null;
};

/** Of an enquiry that nobody has touched. */
export const untouchedWork: Work = {
  state: 'new',
  owner: null,
  spam: 'unknown',
  answeredAt: null,
};

/** What is so once somebody has done something. @param at ISO 8601, UTC */
export function toNextWork(work: Work, action: WorkAction, actor: string, at: string): Work {
  // Whoever answers something that nobody had in hand has it from then on.
  const owner = work.owner ?? actor;
  const answeredAt = work.answeredAt ?? at;
  switch (action) {
    case 'take':
      return { ...work, state: 'in-hand', owner: actor };
    case 'hand-back':
      return { ...work, state: 'new', owner: null };
    case 'wait':
      return { ...work, state: 'waiting', owner, answeredAt };
    case 'finish':
      return { ...work, state: 'done', owner, answeredAt };
    case 'spam':
      return { ...work, spam: 'spam' };
    case 'not-spam':
      return { ...work, spam: 'not-spam' };
  }
}
