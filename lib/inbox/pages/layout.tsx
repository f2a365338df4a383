/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import { routes } from '@/lib/routes';
import type { InboxDeps, Staff } from '../staff';

/**
 * What surrounds every page of the inbox.
 *
 * @param title of the page, in its heading and in the browser's tab
 * @param staff who is signed in
 */
export function Layout({
  deps: { clinic, assets },
  title,
  staff,
  children,
}: {
  deps: Pick<InboxDeps, 'clinic' | 'assets'>;
  title: string;
  staff?: Staff;
  children: Child;
}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title} – ${clinic.name}`}</title>
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href={assets.toPath('inbox.css')} />
        <script type="module" src={assets.toPath('inbox.js')} />
      </head>
      <body>
        <a href="#page-main" class="skip">
          Skip to the main text
        </a>
        <header>
          <a href={routes.inbox}>{clinic.name}: enquiries</a>
          {staff && <span>{staff.name}</span>}
        </header>
        <main id="page-main">
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
}
