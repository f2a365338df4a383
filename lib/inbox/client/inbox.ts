import { startInvitation } from './access/start-invitation';
import { startPasskeys } from './access/start-passkeys';
import { startSignIn } from './access/start-sign-in';
import { askBefore } from './ask-before';
import { copyText } from './copy-text';

// The script of every page of the inbox. Each part looks for its own page.
askBefore();
copyText();
startSignIn();
startInvitation();
startPasskeys();

// Apart, because nobody needs it before they have signed in.
const work = document.querySelector<HTMLElement>('[data-page="work"]');
if (work) void import('./start-work').then(({ startWork }) => startWork(work));
