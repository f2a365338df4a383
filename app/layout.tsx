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
  return (
    <html lang={loadContent().clinic.locale}>
      <body>
        <ContentDiagnostics diagnostics={readContentDiagnostics()} />
        {children}
      </body>
    </html>
  );
}
