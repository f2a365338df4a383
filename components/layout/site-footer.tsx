import type { ShellView } from '@/lib/views/site/shell-view';
import { CrisisHelp } from './crisis-help';

/** Crisis help, and the pages about the site. */
export function SiteFooter({
  clinicName,
  help,
  footerLinks,
}: Pick<ShellView, 'clinicName' | 'help' | 'footerLinks'>) {
  return (
    <footer className="mt-10 border-t border-line bg-well">
      <div className="page mx-auto max-w-page px-4 py-6">
        <section aria-labelledby="page-help">
          <h2 id="page-help" className="mb-3 text-xl">
            Help now
          </h2>
          <CrisisHelp help={help} />
        </section>
        <nav aria-labelledby="page-about" className="page-side max-lg:mt-6 print:hidden">
          <p id="page-about" className="font-heading font-bold">
            About this site
          </p>
          <ul className="flex flex-wrap gap-x-6 lg:block">
            {footerLinks.map(({ label, href }) => (
              <li key={href}>
                <a href={href} className="inline-block py-2 text-base leading-snug">
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <p className="mt-4 text-base text-muted">
          {clinicName}. Information here does not replace advice from your own doctor.
        </p>
      </div>
    </footer>
  );
}
