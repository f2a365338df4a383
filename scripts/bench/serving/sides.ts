import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { routes } from '../../../lib/routes';
import { startSite } from '../../../tests/support/site/start-site';
import { startNext } from './start-contenders';

/** This server, and stock Next with the same pages. */
export type Sides<T> = { ours: T; stock: T };

/** The pages of a quick run. */
export const quickPages: readonly string[] = [routes.home, routes.faq, routes.contact];

/** Starts both servers on the existing build. */
export async function withBothSides<Result>(
  measure: (origins: Sides<string>) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sides-'));
  const [ours, stock] = await Promise.all([startSite({ DATA_DIR: folder }), startNext()]);
  try {
    return await measure({ ours: ours.origin, stock: stock.origin });
  } finally {
    await Promise.all([ours.stop(), stock.stop()]);
    rmSync(folder, { recursive: true });
  }
}
