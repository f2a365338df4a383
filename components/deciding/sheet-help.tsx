import type { HelpView } from '@/lib/views/site/shell-view';

/** Whom to call, in one line at the top of a sheet, on paper too. */
export function SheetHelp({ help: { emergency, helplines } }: { help: HelpView }) {
  const [helpline] = helplines;
  return (
    <p data-sheet className="border-l-8 border-danger bg-surface px-4 py-2">
      You decide who reads this sheet. If you may hurt yourself or someone else, or do not feel
      safe, call{' '}
      <a href={emergency.href} className="inline-block font-bold">
        {emergency.number}
      </a>{' '}
      or go to your nearest emergency unit. To talk to someone, {helpline.when}: {helpline.name},{' '}
      <a href={helpline.phoneHref} className="inline-block font-bold">
        {helpline.phone}
      </a>
      .
    </p>
  );
}
