import type { MenuGroupView, ShellView } from '@/lib/views/site/shell-view';
import { SearchLink } from './search-link';
import { SiteMark } from './site-mark';

/**
 * The clinic's name, the way to the search, and the menu, which opens without any script: one list of
 * all groups on a phone, and from 768 px a list for each group, of which one is open at a time. With
 * large text on a narrow phone, what does not fit beside the name goes below it.
 */
export function SiteHeader({
  clinicName,
  mark,
  homeHref,
  search,
  menu,
}: Pick<ShellView, 'clinicName' | 'mark' | 'homeHref' | 'search' | 'menu'>) {
  return (
    <header className="relative border-b border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 py-2 md:gap-x-4">
        <a
          href={homeHref}
          className="inline-flex min-h-11 min-w-0 grow basis-28 items-center gap-2 font-heading text-sm font-bold leading-snug text-text sm:text-lg no-underline hover:underline"
        >
          <SiteMark mark={mark} />
          <span className="min-w-0">{clinicName}</span>
        </a>
        <SearchLink {...search} />
        <nav aria-label="Main" className="print:hidden">
          <details className="md:hidden">
            <summary className={summaryClass}>Menu</summary>
            <div className={`${panelClass} inset-x-0 stack-4`}>
              {menu.map((group) => (
                <div key={group.title}>
                  <p className="font-heading font-bold">{group.title}</p>
                  <MenuLinks group={group} />
                </div>
              ))}
            </div>
          </details>
          <div className="hidden gap-x-4 md:flex">
            {menu.map((group, index) => (
              <details key={group.title} name="menu" className="relative">
                <summary className={summaryClass}>{group.title}</summary>
                <div
                  className={`${panelClass} ${index * 2 < menu.length ? 'left-0' : 'right-0'} w-max`}
                >
                  <MenuLinks group={group} />
                </div>
              </details>
            ))}
          </div>
        </nav>
      </div>
    </header>
  );
}

const summaryClass = 'cursor-pointer py-2 font-bold whitespace-nowrap';

/** Over the page, not in it: opening the menu moves nothing. Which edge it keeps to keeps it in sight. */
const panelClass =
  'absolute top-full z-10 border border-line border-t-4 border-t-accent bg-surface px-4 py-3';

function MenuLinks({ group }: { group: MenuGroupView }) {
  return (
    <ul className="menu-links">
      {group.links.map(({ label, href, isCurrent }) => (
        <li key={href}>
          <a href={href} aria-current={isCurrent ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
