import { whenSignedOut } from './ask-server';
import type { Desk } from './desk';

/**
 * Asks before the page is left with a note that is nowhere else, unless the session has ended: then nothing
 * that was opened may stay on the screen.
 */
export function guardLeaving(root: HTMLElement, { texts }: Desk, hasDraft: () => boolean) {
  let isSignedOut = false;
  whenSignedOut(() => {
    isSignedOut = true;
    texts.use(undefined);
    // At once: reloading the page may take a while, or fail.
    root.replaceChildren();
    location.reload();
  });
  addEventListener('beforeunload', (event) => {
    if (hasDraft() && !isSignedOut) event.preventDefault();
  });
}
