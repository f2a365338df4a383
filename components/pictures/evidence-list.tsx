import type { ConditionCardView } from '@/lib/views/pages/reading/conditions-view';
import { EvidenceMark } from './evidence-mark';

/** Every condition with its grade of evidence, and beside or below them what is known in one sentence. */
export function EvidenceList({ conditions }: { conditions: ConditionCardView[] }) {
  return (
    <ul className="ruled mt-4 border-y border-line">
      {conditions.map(({ label, href, text, evidence }) => (
        <li key={href} className="py-3 sm:grid sm:grid-cols-[2fr_3fr] sm:gap-4">
          <div>
            <a href={href} className="inline-block py-2 font-bold leading-snug">
              {label}
            </a>
            {evidence && (
              <p>
                <EvidenceMark grade={evidence.grade} />
                {evidence.name}
              </p>
            )}
          </div>
          <p className="py-2">{text}</p>
        </li>
      ))}
    </ul>
  );
}
