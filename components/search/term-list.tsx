import type { GlossaryView, TermView } from '@/lib/views/pages/reading/glossary-view';
import { LetterSection } from './letter-section';

/** Every term with its sentence, by its first letter. */
export function TermList({ letters }: Pick<GlossaryView, 'letters'>) {
  return letters.map(({ letter, anchor, items }) => (
    <LetterSection key={anchor} letter={letter}>
      <dl id={anchor} className="scroll-mt-24 [&_a]:py-1 [&_dt]:mt-4 [&_dt]:font-bold">
        {items.map((term) => (
          <Term key={term.id} {...term} />
        ))}
      </dl>
    </LetterSection>
  ));
}

function Term({ id, aliases, term, meaning, synonyms, more, sources }: TermView) {
  return (
    <div>
      <dt id={id}>
        {aliases.map((alias) => (
          <span key={alias} id={alias} />
        ))}
        {term}
      </dt>
      <dd>
        {meaning}
        {sources.map(({ number, href }) => (
          <sup key={href}>
            <a href={href} aria-label={`Source ${number}`}>
              {number}
            </a>
          </sup>
        ))}
        {synonyms.length > 0 && <span className="text-muted"> Also: {synonyms.join(', ')}.</span>}
        {more && (
          <>
            {' '}
            More: <a href={more.href}>{more.label}</a>
          </>
        )}
      </dd>
    </div>
  );
}
