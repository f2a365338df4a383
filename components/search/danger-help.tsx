import type { Danger } from '@/lib/search/find-danger';
import type { HelpView } from '@/lib/views/site/shell-view';
import { CrisisHelp } from '../crisis/crisis-help';

/** What comes before any answer when somebody types that they are in danger. */
export function DangerHelp({ danger, help }: { danger: Danger; help: HelpView }) {
  const { number, href } = help.emergency;
  return (
    <section aria-label="If you are in danger" className="mt-6 max-w-measure stack-4">
      {danger === 'emergency' && (
        <p className="border-l-8 border-danger bg-surface p-4 font-bold">
          Chest pain, trouble breathing, a fit, an overdose, or someone who cannot be woken: call{' '}
          <a href={href} className="inline-block">
            {number}
          </a>{' '}
          now. Say which medicines or drugs were taken, and when.
        </p>
      )}
      <CrisisHelp help={help} />
    </section>
  );
}
