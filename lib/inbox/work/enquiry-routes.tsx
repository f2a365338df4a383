/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { routes } from '@/lib/routes';
import { Layout } from '../pages/layout';
import { showPage } from '../pages/show-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { managerApi } from './manager-api';
import { workApi } from './work-api';

/** The list of enquiries and what staff do with one. Mounted behind `requireStaff`. */
export function enquiryRoutes(deps: InboxDeps) {
  const app = new Hono<InboxEnv>();
  app.get(routes.inbox, (context) =>
    showPage(
      context,
      <Layout deps={deps} title="Enquiries" staff={context.var.staff}>
        <p>Nothing yet.</p>
      </Layout>,
    ),
  );
  app.route('/', workApi(deps));
  app.route('/', managerApi(deps));
  return app;
}
