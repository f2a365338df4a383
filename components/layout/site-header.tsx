import type { ShellView } from '@/lib/views/parts/shell-view';
import { SiteMark } from './site-mark';

/** The clinic's name and the main menu, which on a phone opens without any script. */
export function SiteHeader({
  clinicName,
  homeHref,
  menu,
}: Pick<ShellView, 'clinicName' | 'homeHref' | 'menu'>) {
  return (
    <header className="border-b border-line bg-surface">
      <div className="mx-auto max-w-6xl px-4 py-2">
        <a
          href={homeHref}
          className="inline-flex min-h-11 items-center gap-3 font-heading text-lg font-bold sm:text-xl text-text no-underline hover:underline"
        >
          <SiteMark />
          <span className="min-w-0">{clinicName}</span>
        </a>
        <nav aria-label="Main" className="print:hidden">
          <details className="md:hidden">
            <summary className="min-h-11 cursor-pointer py-2 font-bold">Menu</summary>
            <ul className="border-t border-line pb-2">
              <MenuItems menu={menu} />
            </ul>
          </details>
          <ul className="-mx-2 hidden flex-wrap md:flex">
            <MenuItems menu={menu} />
          </ul>
        </nav>
      </div>
    </header>
  );
}

function MenuItems({ menu }: Pick<ShellView, 'menu'>) {
  return menu.map(({ label, href, isCurrent }) => (
    <li key={href}>
      <a
        href={href}
        aria-current={isCurrent ? 'page' : undefined}
        className="block p-2 text-base no-underline hover:underline aria-[current]:font-bold aria-[current]:text-text aria-[current]:underline aria-[current]:decoration-4"
      >
        {label}
      </a>
    </li>
  ));
}
