import type { HelpView } from '@/lib/views/site/shell-view';

/** Emergency help in one line, above everything else on every page. */
export function CrisisBar({ help }: { help: HelpView }) {
  const [helpline] = help.helplines;
  return (
    <aside aria-label="Help in an emergency" className="bg-danger text-on-danger">
      <p className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-4 text-sm sm:gap-x-8 sm:text-base">
        <span>
          Emergency:{' '}
          <a href={help.emergency.href} className={linkClass}>
            {help.emergency.number}
          </a>
        </span>
        <span className="first-letter:uppercase">
          {helpline.isFree && <span className="max-sm:sr-only">Free </span>}
          help<span className="max-sm:sr-only">, {helpline.when}</span>:{' '}
          <a href={helpline.phoneHref} className={linkClass}>
            {helpline.phone}
          </a>
        </span>
      </p>
    </aside>
  );
}

const linkClass = 'inline-flex min-h-11 items-center font-bold text-on-danger';
