import type { ReactNode } from 'react';
import '../globals.css';

export default function ToolLayout({ children }: { children: ReactNode }) {
  return children;
}
