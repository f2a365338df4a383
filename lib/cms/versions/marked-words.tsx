import type { WordPart } from '@/lib/content/lint/second-reading/words/mark-words';

/** The words of two versions in one row: what is gone and what is new is marked. */
export function MarkedWords({ parts }: { parts: readonly WordPart[] }) {
  return <>{parts.flatMap(toMarked)}</>;
}

/** A space keeps what is gone from what is new: 13001450. */
function toMarked({ kind, words }: WordPart, index: number) {
  const key = `${index} ${kind}`;
  const Mark = kind === 'removed' ? 'del' : 'ins';
  if (kind === 'same') return [<span key={key}>{words}</span>];
  return [
    <Mark key={key} className="bg-well font-bold">
      {words}
    </Mark>,
    ...(kind === 'removed' ? [' '] : []),
  ];
}
