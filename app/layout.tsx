import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ContentDiagnostics } from '@/components/layout/content-diagnostics';
import { readContentDiagnostics } from '@/lib/content/last-diagnostics';
import { loadContent } from '@/lib/content/load-content';
import './globals.css';

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(loadContent().clinic.website) };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { locale, website } = loadContent().clinic;
  return (
    <html lang={locale}>
      <head>
        {/* On paper a link needs its whole URL, and a style sheet cannot ask for it. */}
        <style>{`:root{--site:${JSON.stringify(new URL(website).origin)}}`}</style>
      </head>
      <body>
        <ContentDiagnostics diagnostics={readContentDiagnostics()} />
        {children}
      </body>
    </html>
  );
}
