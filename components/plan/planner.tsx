'use client';

// Dates and times of one visitor: worked out in the browser, so that no server learns of them.

import { toPlanSheet } from '@/lib/plan/plan-words';
import type { PlannerView } from '@/lib/views/pages/preparing/plan-view';
import { PlanForm } from './plan-form';
import { PlanSheet } from './plan-sheet';
import { usePlanner } from './use-planner';

/** The form, and below it the plan once there is one. Without JavaScript there is neither. */
export function Planner(view: PlannerView) {
  const { errors, made, isReady, summaryRef, sheetRef, onSubmit, onDownload } = usePlanner(view);
  return (
    <div className="needs-script">
      <PlanForm
        places={view.rules.places}
        errors={errors}
        summaryRef={summaryRef}
        isReady={isReady}
        onSubmit={onSubmit}
      />
      {made && (
        <section aria-labelledby="page-your-plan" className="printed-alone discreet mt-10">
          <PlanSheet
            sheet={toPlanSheet(made.plan, made.place, view.locale)}
            title={made.title}
            note={view.note}
            ref={sheetRef}
          />
          <p className="mt-4 flex flex-wrap gap-4 print:hidden">
            <button type="button" onClick={onDownload} className={buttonClass}>
              Save for my calendar
            </button>
            <button type="button" onClick={() => window.print()} className={buttonClass}>
              Print
            </button>
          </p>
          <p className="mt-2 text-base text-muted print:hidden">
            The calendar file is made on your device. Open it to add the appointments, with
            reminders for food, drink and the person who takes you home. Some calendars leave
            reminders out when they read a file: check yours.
          </p>
        </section>
      )}
    </div>
  );
}

const buttonClass =
  'min-h-11 cursor-pointer border-2 border-accent bg-surface px-6 py-2 font-bold text-link hover:underline';
