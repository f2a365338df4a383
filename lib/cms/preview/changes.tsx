import type { ReaderChange, ReaderChanges } from '@/lib/content/lint/second-reading/reader-changes';
import { MarkedWords } from '../versions/marked-words';

/** How many changes are shown at once; the others are one click away. */
const mostShown = 8;

/** The reasons of reading-reasons.yaml that need more than their name. */
const reasonWords: Readonly<Record<string, string>> = {
  emergency: 'an emergency',
  medicine: 'a medicine',
  'out of its box': 'the box in which it stands',
  'order or grouping': 'where it stands',
  'whom or what it is for': 'whom it is for',
  'when or how long': 'a time',
  negation: 'a word like “not”, “no” or “only”',
  instruction: 'an instruction',
  'link or box': 'a link or a box',
  number: 'a number',
};

/**
 * What reads differently, word by word, for whoever reads the change before it is published: no rule
 * knows whether a "not" was lost.
 */
export function Changes({ since, changes, isOld }: ReaderChanges & { isOld: boolean }) {
  if (changes.length === 0) return null;
  const isDangerous = changes.some(({ touched }) => touched.length > 0);
  const title =
    since === 'review'
      ? 'What has changed for readers since the medical review, by anybody'
      : isOld
        ? 'What differs for readers from the newest version, by you or by whoever changed it meanwhile'
        : 'What you have changed for readers since it was last saved';
  return (
    <details open className="border-b border-border p-4 text-base">
      <summary className="cursor-pointer font-bold">
        {isDangerous ? `${title}: check these words, they matter` : title}
      </summary>
      {isDangerous && (
        <p className="mt-2">
          Have a second person read this beside its source. What would be dangerous to get wrong
          comes first.
        </p>
      )}
      <ChangeList changes={changes.slice(0, mostShown)} />
      {changes.length > mostShown && (
        <details>
          <summary className="mt-2 cursor-pointer">{changes.length - mostShown} more</summary>
          <ChangeList changes={changes.slice(mostShown)} />
        </details>
      )}
    </details>
  );
}

function ChangeList({ changes }: { changes: readonly ReaderChange[] }) {
  return (
    <ul>
      {changes.map((change) => (
        <li
          key={JSON.stringify(change)}
          className={`mt-2 border-l-8 px-4 ${change.touched.length > 0 ? 'border-danger' : 'border-border'}`}
        >
          {change.touched.length > 0 && <strong className="block">{toWarning(change)}</strong>}
          {(change.moved !== undefined || change.place !== '') && (
            <em className="block text-sm">
              {[change.moved, change.place].filter(Boolean).join(', ')}
            </em>
          )}
          {change.sentences.map((parts) => (
            <p key={JSON.stringify(parts)}>
              <MarkedWords parts={parts} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

function toWarning({ touched }: ReaderChange): string {
  return `Changed here: ${touched.map((reason) => reasonWords[reason] ?? reason).join(', ')}`;
}
