import type { Condition } from '@/lib/content/content';

type EvidenceGrade = NonNullable<Condition['evidence']>;

/** A grade of evidence in words. */
export type EvidenceView = { grade: EvidenceGrade; name: string; meaning: string };

const grades: Record<EvidenceGrade, Omit<EvidenceView, 'grade'>> = {
  some: {
    name: 'Some evidence, still uncertain',
    meaning:
      'Controlled trials exist, but they conflict in places or followed people for a short time.',
  },
  early: {
    name: 'Early evidence',
    meaning: 'Only small or early studies. Larger ones may change the picture.',
  },
  conflicting: {
    name: 'Conflicting evidence',
    meaning: 'Trials disagree, and the largest found no clear benefit.',
  },
  none: {
    name: 'No good evidence',
    meaning: 'No sound trials were found, or they found no clear benefit.',
  },
};

export function toEvidenceView(grade: Condition['evidence']): EvidenceView | undefined {
  return grade && { grade, ...grades[grade] };
}
