import type { Content } from '@/lib/content/content';
import { routes } from '@/lib/routes';

/** Every other name of a page as an address, and the page's own. */
export function toRedirects({
  pages,
  conditions,
  locations,
}: Content): { from: string; to: string }[] {
  return [
    ...pages.map((page) => ({ ...page, toPath: routes.page })),
    ...conditions.map((condition) => ({ ...condition, toPath: routes.condition })),
    ...locations.map((location) => ({ ...location, toPath: routes.location })),
  ].flatMap(({ name, aliases = [], toPath }) =>
    aliases.map((alias) => ({ from: toPath(alias), to: toPath(name) })),
  );
}
