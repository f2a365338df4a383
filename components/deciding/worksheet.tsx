import { Fragment, type ReactNode } from 'react';
import type { WorksheetView } from '@/lib/views/pages/preparing/worksheet-view';
import type { LinkView } from '@/lib/views/site/shell-view';
import { WritingRoom } from './writing-room';

const ratings = [1, 2, 3, 4, 5];

/** A sheet of two pages to fill in. It works on paper, and on the screen without any script. */
export function Worksheet({ options, values }: Pick<WorksheetView, 'options' | 'values'>) {
  return (
    <div className="mt-8 max-w-4xl stack-10 print:mt-1 print:stack-2 print:text-[9.5pt] print:leading-tight print:**:leading-[1.15]">
      <div className="print:max-w-[8cm]">
        <Line label="Today’s date" />
      </div>
      <Part title="1. What matters to me">
        <p className="max-w-measure print:max-w-none print:text-[8.5pt]">
          1: it does not matter to me. 5: nothing matters more. ?: I am not sure yet. Below each
          line is the part of the options that tells you.
        </p>
        <div className="mt-3 border-t border-line print:mt-1">
          {values.map(({ id, text, sections }) => (
            <Rating key={id} name={id} text={text} sections={sections} />
          ))}
          <div className="py-2 print:py-1">
            <WritingRoom label="Something else that matters to me" rows={1} />
          </div>
        </div>
      </Part>
      <Part title="2. Reasons for and against, for me">
        <p className="mb-3 print:mb-0">
          Tick what is not open to you, and leave it out. Tick “not sure yet” where you want to ask
          more.
        </p>
        {options.map(({ id, name }) => (
          <fieldset
            key={id}
            className="grid min-w-0 break-inside-avoid gap-2 border-t border-line py-3 sm:grid-cols-[11rem_1fr_1fr] sm:gap-4 print:grid-cols-[4cm_1fr_1fr] print:gap-4 print:py-1"
          >
            <legend className="font-bold">{name}</legend>
            <div className="print:flex print:flex-col">
              <label className="flex min-h-11 items-center gap-2 print:min-h-0">
                <input type="checkbox" className="size-6 shrink-0" />
                Not open to me
              </label>
              <label className="flex min-h-11 items-center gap-2 print:min-h-0">
                <input type="checkbox" className="size-6 shrink-0" />
                Not sure yet
              </label>
            </div>
            <div>
              <p aria-hidden="true">For</p>
              <WritingRoom label={`${name}: reasons for`} rows={2} />
            </div>
            <div>
              <p aria-hidden="true">Against</p>
              <WritingRoom label={`${name}: reasons against`} rows={2} />
            </div>
          </fieldset>
        ))}
      </Part>
      <Part title="3. What I still want to ask">
        <WritingRoom label="What I still want to ask" rows={4} />
      </Part>
      <Part title="4. Where I stand">
        <div className="grid gap-2 print:grid-cols-2 print:gap-x-4">
          <Line label="I lean towards" />
          <Line label="What I would need to be sure (facts, time, somebody to talk to)" />
          <Line label="Who goes with me, or asks for me" />
          <Line label="What I can do until then" />
          <Line label="The day on which we look back" />
          <Line label="What we do if it has not helped by then" />
        </div>
      </Part>
    </div>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h2 className="mb-2 text-xl print:mb-0">{title}</h2>
      {children}
    </section>
  );
}

/** Six boxes of which one is ticked: how much it matters, or that this is not clear yet. */
function Rating({ name, text, sections }: { name: string; text: string; sections: LinkView[] }) {
  return (
    <fieldset className="min-w-0 break-inside-avoid border-b border-line py-1 sm:flex sm:items-center sm:justify-between print:flex print:items-center print:justify-between print:py-0">
      <legend className="sm:float-left sm:max-w-[60%] sm:grow print:float-left print:max-w-[68%]">
        {text}
        <span className="block text-base text-muted print:inline print:text-[8pt]">
          <span className="hidden print:inline"> · </span>
          {sections.map(({ label, href }, index) => (
            <Fragment key={href}>
              {index > 0 && '; '}
              <a href={href} data-print="">
                {label}
              </a>
            </Fragment>
          ))}
        </span>
      </legend>
      <div className="flex flex-wrap gap-x-2 sm:gap-x-4">
        {ratings.map((rating) => (
          <label key={rating} className="flex min-h-11 items-center gap-1 print:min-h-0">
            <input type="radio" name={name} value={rating} className="size-6 shrink-0" />
            {rating}
          </label>
        ))}
        <label className="flex min-h-11 items-center gap-1 print:min-h-0">
          <input type="radio" name={name} value="?" className="size-6 shrink-0" />
          <span aria-hidden="true">?</span>
          <span className="sr-only">Not sure yet</span>
        </label>
      </div>
    </fieldset>
  );
}

function Line({ label }: { label: string }) {
  return (
    <div className="break-inside-avoid">
      <p aria-hidden="true">{label}</p>
      <WritingRoom label={label} rows={1} />
    </div>
  );
}
