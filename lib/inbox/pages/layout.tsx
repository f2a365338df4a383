/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { routes } from '@/lib/routes';
import type { InboxDeps, Staff } from '../staff';

/**
 * What surrounds every page of the inbox.
 *
 * @param title of the page, in its heading and in the browser's tab
 * @param staff who is signed in
 * @param path of the page, if the menu lists it
 */
export function Layout({
  deps: { clinic, assets },
  title,
  staff,
  path,
  children,
}: {
  deps: Pick<InboxDeps, 'clinic' | 'assets'>;
  title: string;
  staff?: Staff;
  path?: string;
  children: Child;
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${clinic.name}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {assets.styles.map((href) => (
          <link key={href} rel="stylesheet" href={href} />
        ))}
        <script type="module" src={assets.script} />
      </head>
      <body>
        <a
          href="#page-main"
          class="sr-only bg-focus text-focus-text focus:not-sr-only focus:absolute focus:z-20 focus:m-2 focus:p-3"
        >
          Skip to the main text
        </a>
        <header class="border-b border-line bg-surface print:hidden">
          <div class="mx-auto flex max-w-page flex-wrap items-center gap-x-6 px-4 py-1">
            <p class="grow font-heading font-bold">{clinic.name}</p>
            {staff && <Menu staff={staff} path={path} />}
          </div>
        </header>
        <main id="page-main" class="mx-auto max-w-page px-4 pt-4 pb-12">
          <h1 class="text-3xl">{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}

function Menu({ staff, path }: { staff: Staff; path: string | undefined }) {
  const links = [
    { href: routes.inbox, label: 'Enquiries' },
    { href: routes.inboxPasskeys, label: 'My passkeys' },
    ...(staff.role === 'manager' ? [{ href: routes.inboxStaff, label: 'Staff' }] : []),
  ];
  return (
    <>
      <nav aria-label="Inbox">
        <ul class="flex flex-wrap gap-x-4">
          {links.map(({ href, label }) => (
            <li key={href}>
              <a
                href={href}
                aria-current={href === path ? 'page' : undefined}
                class="inline-flex min-h-11 items-center aria-[current=page]:font-bold"
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form method="post" action={routes.inboxSignOut} class="flex flex-wrap items-center gap-x-2">
        <span class="text-base text-muted">{staff.name}</span>
        <button class="min-h-11 cursor-pointer font-bold text-link underline" type="submit">
          Sign out
        </button>
      </form>
    </>
  );
}
