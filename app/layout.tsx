import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ContentDiagnostics } from '@/components/layout/content-diagnostics';
import { readContentDiagnostics } from '@/lib/content/last-diagnostics';
import { loadContent } from '@/lib/content/load-content';
import { toThemeCss } from '@/lib/views/site/theme-view';

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(loadContent().clinic.website),
    icons: { icon: { url: '/icon.svg', type: 'image/svg+xml', sizes: 'any' } },
  };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const content = loadContent();
  const { locale, website } = content.clinic;
  return (
    <html lang={locale}>
      <head>
        {/* On paper a link needs its whole URL, and a style sheet cannot ask for it. */}
        <style>{`:root{--site:${JSON.stringify(new URL(website).origin)}}${toThemeCss(content)}`}</style>
      </head>
      <body>
        <ContentDiagnostics diagnostics={readContentDiagnostics()} />
        {children}
      </body>
    </html>
  );
}
