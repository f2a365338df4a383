import type { FormEvent, Ref } from 'react';
import type { ChoiceErrors } from '@/lib/plan/check-choice';
import type { PlanPlace } from '@/lib/plan/open-hours';
import { SelectField } from '../form/choice-fields';
import { ErrorSummary } from '../form/error-summary';
import { TextField } from '../form/text-field';
import { defaultTitle } from './use-planner';

/** What has to be known for a plan. `method="dialog"` sends nothing, also before any script has run. */
export function PlanForm({
  places,
  errors,
  summaryRef,
  isReady,
  onSubmit,
}: {
  places: readonly PlanPlace[];
  errors: ChoiceErrors;
  summaryRef: Ref<HTMLDivElement>;
  /** Until the script has come the button can do nothing, and looks so. */
  isReady: boolean;
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}) {
  return (
    <form method="dialog" noValidate onSubmit={onSubmit} className="mt-4 max-w-measure stack-6">
      <ErrorSummary errors={Object.entries(errors)} ref={summaryRef} />
      <SelectField
        name="place"
        label="Place"
        placeholder="Choose one"
        options={places.map(({ name, label }) => ({ value: name, label }))}
        required
        error={errors.place}
      />
      <TextField
        name="day"
        type="date"
        label="Day of the first appointment"
        required
        error={errors.day}
      />
      <TextField
        name="time"
        type="time"
        label="Time of the appointment"
        hint="The time we gave you, by the clinic’s clock."
        required
        error={errors.time}
      />
      <TextField
        name="travel"
        label="Minutes you need to get there (optional)"
        inputMode="numeric"
        maxLength={4}
        autoComplete="off"
        error={errors.travel}
      />
      <TextField
        name="title"
        label="What to call it in your calendar"
        hint="Others may see your calendar. Choose words that give nothing away."
        defaultValue={defaultTitle}
        maxLength={60}
        autoComplete="off"
        error={undefined}
      />
      <label className="flex min-h-11 items-start gap-3">
        <input
          type="checkbox"
          name="hasTimes"
          defaultChecked
          className="mt-1 size-6 shrink-0 accent-accent"
        />
        Put the times for food, drink, the journey and driving in the calendar too
      </label>
      <button
        type="submit"
        disabled={!isReady}
        className="min-h-11 cursor-pointer bg-accent px-6 py-3 font-bold text-on-accent hover:bg-accent-strong disabled:cursor-wait disabled:opacity-50"
      >
        Make my plan
      </button>
    </form>
  );
}
