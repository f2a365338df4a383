/** @jsxImportSource hono/jsx */
import { routes } from '@/lib/routes';
import type { InboxDeps, Staff } from '../staff';
import { Layout } from './layout';

/** A page that says in a sentence why there is nothing else on it, for somebody who is signed in. */
export function MessagePage({
  deps,
  staff,
  title,
  text,
}: {
  deps: InboxDeps;
  staff: Staff;
  title: string;
  text: string;
}) {
  return (
    <Layout deps={deps} title={title} staff={staff}>
      <p class="mt-2 max-w-measure">{text}</p>
      <p>
        <a href={routes.inbox} class="inline-block py-2">
          To the enquiries
        </a>
      </p>
    </Layout>
  );
}
