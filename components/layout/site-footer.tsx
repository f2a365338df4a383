import type { ShellView } from '@/lib/views/shell-view';
import { CrisisHelp } from './crisis-help';

/** Crisis help in full, the pages that the menu leaves out, and those about the site. */
export function SiteFooter({
  clinicName,
  help,
  moreLinks,
  footerLinks,
  nameNote,
}: Pick<ShellView, 'clinicName' | 'help' | 'moreLinks' | 'footerLinks' | 'nameNote'>) {
  return (
    <footer className="mt-16 border-t border-line bg-well">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-8 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="page-help">
          <h2 id="page-help" className="mb-4 text-xl">
            Help now
          </h2>
          <CrisisHelp help={help} />
        </section>
        <nav aria-label="More pages" className="print:hidden">
          <ul>
            {[...moreLinks, ...footerLinks].map(({ label, href }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2">
                  {label}
                </a>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-base text-muted">
            {clinicName}. Information here does not replace advice from your own doctor.
            {nameNote && ` ${nameNote}`}
          </p>
        </nav>
      </div>
    </footer>
  );
}
