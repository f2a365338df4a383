import type { ComparedSectionView, DecisionView } from '@/lib/views/pages/preparing/decision-view';
import { LinkList } from '../elements/link-list';

/** One question after the other, with a link to what each option says about it. */
export function ByQuestion({
  part: { anchor, title },
  compared,
}: {
  part: DecisionView['parts']['by-question'];
  compared: ComparedSectionView[];
}) {
  return (
    <section aria-labelledby={anchor} className="print:hidden">
      <details className="fold border-b border-line">
        <summary className="min-h-11 cursor-pointer py-2">
          <h2 id={anchor} className="inline text-lg">
            {title}
          </h2>{' '}
          <span className="text-muted">({compared.length})</span>
        </summary>
        <p className="max-w-measure">
          Every option answers the same {compared.length} questions. Follow one of them through all
          the options: each link opens an option at that question.
        </p>
        <div className="mt-3 border-t border-line">
          {compared.map((section) => (
            <details key={section.anchor} className="fold border-b border-line">
              <summary className="min-h-11 cursor-pointer py-2">
                <h3 className="inline text-lg">{section.title}</h3>
              </summary>
              <LinkList
                id={section.anchor}
                links={section.links}
                className="scroll-mt-24 pb-2 pl-4"
              />
            </details>
          ))}
        </div>
      </details>
    </section>
  );
}
