import type { LinkView, ShellView } from '@/lib/views/parts/shell-view';
import { CrisisHelp } from './crisis-help';

/** Crisis help in full, the pages that the menu leaves out, and those about the site. */
export function SiteFooter({
  clinicName,
  help,
  moreLinks,
  footerLinks,
}: Pick<ShellView, 'clinicName' | 'help' | 'moreLinks' | 'footerLinks'>) {
  return (
    <footer className="mt-16 border-t border-line bg-well">
      <div className="mx-auto grid max-w-6xl gap-8 px-4 py-8 lg:grid-cols-[2fr_1fr]">
        <section aria-labelledby="page-help">
          <h2 id="page-help" className="mb-4 text-xl">
            Help now
          </h2>
          <CrisisHelp help={help} />
        </section>
        <nav
          aria-label="More pages"
          className="grid gap-6 sm:grid-cols-2 lg:grid-cols-1 print:hidden"
        >
          <FooterLinks title="Before and afterwards" links={moreLinks} />
          <FooterLinks title="About this site" links={footerLinks} />
        </nav>
        <p className="text-base text-muted lg:col-span-2">
          {clinicName}. Information here does not replace advice from your own doctor.
        </p>
      </div>
    </footer>
  );
}

function FooterLinks({ title, links }: { title: string; links: LinkView[] }) {
  if (links.length === 0) return null;
  return (
    <div>
      <p className="font-heading font-bold">{title}</p>
      <ul>
        {links.map(({ label, href }) => (
          <li key={href}>
            <a href={href} className="inline-block py-2 text-base">
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
