import type { ShellView } from '@/lib/views/site/shell-view';
import { CrisisHelp } from '../crisis/crisis-help';
import { LinkList } from '../elements/link-list';

/** Crisis help, and the pages about the site. */
export function SiteFooter({
  clinicName,
  help,
  footerLinks,
}: Pick<ShellView, 'clinicName' | 'help' | 'footerLinks'>) {
  return (
    <footer className="mt-8 border-t border-line bg-well">
      <div className="page mx-auto max-w-page px-4 py-4">
        <section aria-labelledby="page-help">
          <h2 id="page-help" className="mb-4 text-xl">
            Help now
          </h2>
          <CrisisHelp help={help} />
        </section>
        <nav aria-label="About this site" className="page-side max-lg:mt-4 print:hidden">
          <p aria-hidden="true" className="font-heading font-bold max-sm:hidden">
            About this site
          </p>
          <details className="opens-wide">
            <summary className="min-h-11 cursor-pointer py-2 font-heading font-bold">
              About this site
            </summary>
            <LinkList
              className="gap-x-6 text-base sm:flex sm:flex-wrap lg:block"
              links={footerLinks}
            />
          </details>
        </nav>
        <p className="mt-3 text-base text-muted">
          {clinicName}. Information here does not replace advice from your own doctor.
        </p>
      </div>
    </footer>
  );
}
