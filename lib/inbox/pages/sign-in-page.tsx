/** @jsxImportSource hono/jsx */
import type { InboxDeps } from '../staff';
import { Layout } from './layout';

/** The only page that somebody without a session gets to see, whatever they ask for. */
export function SignInPage({ deps }: { deps: InboxDeps }) {
  return (
    <Layout deps={deps} title="Sign in">
      <noscript>
        <p>This page needs JavaScript: it asks your device for your passkey.</p>
      </noscript>
    </Layout>
  );
}
