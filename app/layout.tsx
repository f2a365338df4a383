import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ContentProblems } from '@/components/layout/content-problems';
import { loadContent } from '@/lib/content/load-content';
import { readContentProblems } from '@/lib/content/problems';
import './globals.css';
import './print.css';

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(loadContent().clinic.website) };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  const { locale, website } = loadContent().clinic;
  return (
    <html lang={locale}>
      <body>
        {/* On paper a link needs its whole address, and a style sheet cannot ask for it. */}
        <style>{`:root{--site:${JSON.stringify(new URL(website).origin)}}`}</style>
        <ContentProblems problems={readContentProblems()} />
        {children}
      </body>
    </html>
  );
}
