/** @jsxImportSource hono/jsx */
import { Hono } from 'hono';
import { routes } from '@/lib/routes';
import { WorkPage } from '../pages/work/work-page';
import type { InboxDeps, InboxEnv } from '../staff';
import { managerApi } from './manager-api';
import { showPage } from './show-page';
import { workApi } from './work-api';

/** The list of enquiries and what staff do with one. Mounted behind `requireStaff`. */
export function enquiryRoutes(deps: InboxDeps) {
  const app = new Hono<InboxEnv>();
  app.get(routes.inbox, (context) =>
    showPage(context, <WorkPage deps={deps} staff={context.var.staff} />),
  );
  app.route('/', workApi(deps));
  app.route('/', managerApi(deps));
  return app;
}
