import { startInvitation } from './access/start-invitation';
import { startPasskeys } from './access/start-passkeys';
import { startSignIn } from './access/start-sign-in';
import { askBefore } from './ask-before';

// The script of every page of the inbox. Each part looks for its own page.
askBefore();
startSignIn();
startInvitation();
startPasskeys();
