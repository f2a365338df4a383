import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { restMinutes } from '@/lib/inbox/work/work-terms';
import { ask, signOut } from './ask-server';

const everyMs = 15_000;
const longestMs = 2 * 60_000;

/** Time enough to notice the warning, and to answer it. */
const warningMinutes = 2;

/**
 * Asks every 15 seconds whether anything has changed, while the page is seen; less often while the server
 * does not answer. A look counts as a person's
 * request if they did something on the page since the last one, so that nobody is signed out while typing;
 * a page that nobody touches keeps no session alive, and after as long as a session rests it is emptied, with
 * a warning before.
 *
 * @param getStamp of what is shown
 * @param changed runs when the server's stamp is another
 * @param say shows a warning, and takes it away
 */
export function watchChanges(
  getStamp: () => string,
  changed: (stamp: string, isBackground: boolean) => Promise<void>,
  say: (words: string) => void,
) {
  let waitMs = everyMs;
  let isTouched = false;
  let touchedAt = Date.now();
  let isLooking = false;
  let isWarned = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (const kind of ['pointerdown', 'keydown', 'input'] as const) {
    addEventListener(kind, () => {
      isTouched = true;
      touchedAt = Date.now();
      if (!isWarned) return;
      isWarned = false;
      say('');
      void look();
    });
  }
  const look = async () => {
    if (isLooking || document.hidden) return;
    isLooking = true;
    const isBackground = !isTouched;
    isTouched = false;
    try {
      const answer = await ask<{ stamp: string }>(apiPaths.stamp, { isBackground });
      waitMs = answer.ok ? everyMs : Math.min(2 * waitMs, longestMs);
      if (answer.ok && answer.body.stamp !== getStamp()) {
        await changed(answer.body.stamp, isBackground);
      }
    } finally {
      isLooking = false;
    }
  };
  const plan = () => {
    clearTimeout(timer);
    timer = setTimeout(async () => {
      const restedMinutes = (Date.now() - touchedAt) / 60_000;
      if (restedMinutes > restMinutes) return signOut();
      if (restedMinutes > restMinutes - warningMinutes && !isWarned) {
        isWarned = true;
        say(warning);
      }
      // Whatever happens, a page that is left open is emptied in time.
      await look().finally(plan);
    }, waitMs);
  };
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) void look();
  });
  plan();
}

const warning =
  'You will be signed out in less than two minutes, because nothing has been done here. To stay, press any key, or click or touch the page.';
