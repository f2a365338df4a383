import type { ReactNode } from 'react';
import type { ShellView } from '@/lib/views/site/shell-view';
import { CrisisBar } from '../crisis/crisis-bar';
import { Breadcrumbs } from './breadcrumbs';
import { Notices } from './notices';
import { PreviewLine } from './preview-line';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

/** What surrounds the content of every page. */
export function PageShell({ shell, children }: { shell: ShellView; children: ReactNode }) {
  return (
    <>
      <a
        href="#page-main"
        className="absolute z-10 m-2 bg-focus p-3 text-focus-text not-focus:sr-only"
      >
        Skip to the main text
      </a>
      <CrisisBar help={shell.help} />
      <SiteHeader
        clinicName={shell.clinicName}
        mark={shell.mark}
        homeHref={shell.homeHref}
        search={shell.search}
        menu={shell.menu}
      />
      <Notices notices={shell.notices} />
      <PreviewLine preview={shell.preview} />
      <main id="page-main" className="mx-auto max-w-page px-4 pt-2">
        <Breadcrumbs trail={shell.breadcrumbs} />
        {children}
      </main>
      <SiteFooter clinicName={shell.clinicName} help={shell.help} footerLinks={shell.footerLinks} />
    </>
  );
}
