import type { OptionSectionView, OptionView } from '@/lib/views/deciding/option-view';
import { ProseText } from '../content/prose';
import { Chance, Cost, Harms } from './counts';

/**
 * An option in full, folded. Its anchors are inside, since a browser opens what a link leads into; the
 * printed page opens all.
 */
export function OptionFold({ option }: { option: OptionView }) {
  const { anchor, aliases, shortName, sections } = option;
  return (
    <details className="fold border-b border-line">
      <summary className="min-h-11 cursor-pointer py-2 leading-snug">
        <h3 className="inline text-lg">{shortName}</h3>
      </summary>
      <div id={anchor} className="scroll-mt-28 border-l-4 border-line pb-6 pl-4">
        {aliases.map((alias) => (
          <span key={alias} id={alias} />
        ))}
        {sections.map((section) => (
          // Without a name: the same ones in each option would be landmarks that nobody can tell apart.
          <section key={section.anchor} className="pt-4">
            <h4 id={section.anchor} className="text-lg">
              {section.title}
            </h4>
            <Said section={section} />
          </section>
        ))}
      </div>
    </details>
  );
}

function Said({ section }: { section: OptionSectionView }) {
  switch (section.kind) {
    case 'chance':
      return <Chance chance={section.chance} />;
    case 'harms':
      return <Harms harms={section.harms} />;
    case 'text':
      return (
        <>
          <div className="prose mt-1">
            <ProseText body={section.body} />
          </div>
          {section.cost && <Cost cost={section.cost} />}
        </>
      );
  }
}
