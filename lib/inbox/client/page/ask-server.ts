import { backgroundHeader } from '@/lib/inbox/work/api/api-paths';

/** An answer, or why there is none: a status, or 0 without a connection. */
type Answer<Body> =
  | { ok: true; body: Body }
  | { ok: false; status: number; problem: string | undefined };

type Question = {
  /** Sent as JSON, by POST. */
  post?: unknown;
  /** The page asks by itself. */
  isBackground?: boolean;
};

let onSignedOut = () => location.reload();

/** What happens once the session has ended; by default the page is reloaded and asks to sign in. */
export function whenSignedOut(run: () => void) {
  onSignedOut = run;
}

/** Ends the visit: the session has ended, or nobody has touched the page for as long. */
export function signOut() {
  onSignedOut();
}

/** Asks the server. @param path of the inbox, with a query of codes only */
export async function ask<Body>(
  path: string,
  { post, isBackground = false }: Question = {},
): Promise<Answer<Body>> {
  const headers = {
    Accept: 'application/json',
    ...(isBackground && { [backgroundHeader]: '1' }),
    ...(post !== undefined && { 'Content-Type': 'application/json' }),
  };
  const body = post === undefined ? {} : { method: 'POST', body: JSON.stringify(post) };
  try {
    const response = await fetch(path, { headers, cache: 'no-store', ...body });
    if (response.status === 401) onSignedOut();
    const isJson = response.headers.get('Content-Type')?.startsWith('application/json') ?? false;
    const answer = isJson ? await response.json() : undefined;
    if (response.ok && isJson) return { ok: true, body: answer as Body };
    return { ok: false, status: response.status, problem: answer?.problem };
  } catch {
    // No connection, or it broke.
    return { ok: false, status: 0, problem: undefined };
  }
}

/** What to tell somebody whose question was not answered. */
export function toFailureWords({ status }: { status: number }): string {
  if (status === 0) return 'There is no connection to the server. Check it, and try again.';
  if (status === 401) return 'You have been signed out. Sign in again.';
  if (status === 403) return 'This is for managers.';
  if (status === 404) return 'This enquiry is no longer there: it has been deleted.';
  return 'Something went wrong on the server. Try again in a minute.';
}
