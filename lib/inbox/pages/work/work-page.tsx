/** @jsxImportSource hono/jsx */

import type { InboxDeps, Staff } from '@/lib/inbox/staff';
import { routes } from '@/lib/routes';
import { Layout } from '../layout';
import { NeedsScript } from '../needs-script';
import { EnquiryPanel } from './enquiry-panel';
import { KeyPanel } from './key-panel';
import { ListPanel } from './list-panel';
import { ManagePanel } from './manage-panel';

/** It stays in view: what it says is often about something further down. */
const statusClass =
  'sticky top-0 z-10 min-h-6 border-accent text-base font-bold not-empty:border-l-8 not-empty:bg-surface not-empty:px-4 not-empty:py-2 print:hidden';

/**
 * Everything that staff do with enquiries, on one page: its script shows one panel at a time and asks for
 * what is in it, so that the key in the script's memory is kept.
 */
export function WorkPage({ deps, staff }: { deps: InboxDeps; staff: Staff }) {
  const isEncrypted = deps.env.ENQUIRY_PUBLIC_KEYS.length > 0;
  return (
    <Layout deps={deps} title="Enquiries" staff={staff} path={routes.inbox}>
      <NeedsScript what="enquiries are opened in your browser, and not on the server" />
      <div data-page="work" hidden>
        <p data-status role="status" class={statusClass} />
        <KeyPanel isHidden={!isEncrypted} />
        <ListPanel deps={deps} staff={staff} />
        <EnquiryPanel deps={deps} />
        {staff.role === 'manager' && <ManagePanel />}
      </div>
    </Layout>
  );
}
