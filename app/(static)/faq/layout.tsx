import type { ReactNode } from 'react';
import '../../styles/print/print-answer.css';

export default function AnswersLayout({ children }: { children: ReactNode }) {
  return children;
}
