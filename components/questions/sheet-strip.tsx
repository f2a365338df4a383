import type { QuestionSheetView } from '@/lib/views/pages/preparing/questions-view';
import { ScenePanel } from '../pictures/scenes/scene-panel';

/** The occasions in their order, as drawings, each leading to its sheet. */
export function SheetStrip({
  sheets,
}: {
  sheets: Pick<QuestionSheetView, 'name' | 'href' | 'occasion'>[];
}) {
  return (
    <nav aria-label="Which sheet for when" className="prose mt-4 print:hidden">
      <ol className="day-steps">
        {sheets.map(({ name, href, occasion: { label, scene } }, index) => (
          <li key={name}>
            <ScenePanel name={scene} />
            <p>
              <a href={href} className="inline-block py-2 font-bold">
                {index + 1}. {label}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </nav>
  );
}
