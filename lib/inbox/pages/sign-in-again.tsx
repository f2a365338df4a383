/** @jsxImportSource hono/jsx */

/**
 * In place of what only somebody may do who has just signed in.
 *
 * @param path of the page that it is on, whose `/again` is for signing in
 * @param children what it is needed for, as "To add a passkey"
 */
export function SignInAgain({ path, children }: { path: string; children: string }) {
  return (
    <p>
      {children}, <a href={`${path}/again`}>sign in once more</a>: you signed in more than ten
      minutes ago.
    </p>
  );
}
