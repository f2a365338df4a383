import type { ShellView } from '@/lib/views/site/shell-view';
import { CrisisHelp } from './crisis-help';

/** Crisis help in full, and the pages about the site. */
export function SiteFooter({
  clinicName,
  help,
  footerLinks,
}: Pick<ShellView, 'clinicName' | 'help' | 'footerLinks'>) {
  return (
    <footer className="mt-16 border-t border-line bg-well">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-8 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="page-help">
          <h2 id="page-help" className="mb-4 text-xl">
            Help now
          </h2>
          <CrisisHelp help={help} />
        </section>
        <nav aria-labelledby="page-about" className="print:hidden">
          <p id="page-about" className="font-heading font-bold">
            About this site
          </p>
          <ul>
            {footerLinks.map(({ label, href }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2 text-base">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="text-base text-muted lg:col-span-2">
          {clinicName}. Information here does not replace advice from your own doctor.
        </p>
      </div>
    </footer>
  );
}
