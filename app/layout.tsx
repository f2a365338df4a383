import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import { ContentProblems } from '@/components/layout/content-problems';
import { loadContent } from '@/lib/content/load-content';
import { readContentProblems } from '@/lib/content/problems';
import './globals.css';

export function generateMetadata(): Metadata {
  return { metadataBase: new URL(loadContent().clinic.website) };
}

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={loadContent().clinic.locale}>
      <body>
        <ContentProblems problems={readContentProblems()} />
        {children}
      </body>
    </html>
  );
}
