/** @jsxImportSource hono/jsx */
import type { Child } from 'hono/jsx';
import type { InboxDeps, Staff } from '@/lib/inbox/staff';
import { roleLabels, tabLabels, topicLabels } from '@/lib/inbox/work/labels';
import { listTabs } from '@/lib/inbox/work/work-terms';
import { buttonClass, fieldClass, quietButtonClass } from '../classes';

/** The tabs, the search, the filters and the list, which the page's script fills in. */
export function ListPanel({ deps, staff }: { deps: InboxDeps; staff: Staff }) {
  return (
    <section data-panel="list" hidden>
      <nav aria-label="Enquiries by state" class="mt-2">
        <ul class="flex flex-wrap gap-x-1 border-b border-line">
          {listTabs.map((tab) => (
            <li key={tab}>
              <a href={`#${tab}`} data-tab={tab} class={tabClass}>
                {tabLabels[tab]} <span data-count class="text-muted" />
              </a>
            </li>
          ))}
          {staff.role === 'manager' && (
            <li class="ml-auto">
              <a href="#manage" class={tabClass}>
                Manage
              </a>
            </li>
          )}
        </ul>
      </nav>
      <p
        data-late
        hidden
        class="mt-3 border-l-8 border-border bg-caution px-4 py-2 text-caution-text"
      >
        <span data-late-words />{' '}
        <a href="#new" data-late-link>
          Show them
        </a>
      </p>
      <div class="mt-3 grid gap-x-6 gap-y-3 sm:grid-cols-2">
        <search>
          <form data-search>
            <label class="block font-bold" for="page-search">
              Reference, name, e-mail or phone
            </label>
            <div class="flex items-end gap-2">
              <input
                id="page-search"
                type="search"
                class={fieldClass}
                maxlength={100}
                autocomplete="off"
                spellcheck={false}
              />
              <button type="submit" class={`${buttonClass} shrink-0`}>
                Find
              </button>
            </div>
          </form>
        </search>
        <Filters deps={deps} />
      </div>
      <h2 data-list-title tabindex={-1} class="mt-4 text-xl">
        New
      </h2>
      <p data-list-note class="text-base text-muted" />
      <ul data-list class="mt-2 border-t border-line" />
      <p data-pages hidden class="mt-3 flex flex-wrap items-center gap-4">
        <button type="button" data-earlier class={quietButtonClass}>
          Back
        </button>
        <span data-page-words />
        <button type="button" data-later class={quietButtonClass}>
          Next
        </button>
      </p>
    </section>
  );
}

const tabClass =
  'inline-flex min-h-11 items-center gap-1 px-2 aria-[current=true]:border-b-4 aria-[current=true]:border-accent aria-[current=true]:font-bold';

function Filters({ deps: { clinic } }: { deps: InboxDeps }) {
  return (
    <details data-filters>
      <summary class="min-h-11 cursor-pointer py-2 font-bold">Show only some</summary>
      <form class="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <Select name="location" label="Place">
          {clinic.locations.map(({ name, title }) => (
            <option key={name} value={name}>
              {title}
            </option>
          ))}
        </Select>
        <Select name="topic" label="Topic">
          {toOptions(topicLabels)}
        </Select>
        <Select name="role" label="From">
          {toOptions(roleLabels)}
        </Select>
        <Box name="mine">With me</Box>
        <div data-late-box class="sm:col-span-3">
          <Box name="late">What has waited too long</Box>
        </div>
      </form>
    </details>
  );
}

function toOptions(labels: Record<string, string>) {
  return Object.entries(labels).map(([value, label]) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
}

function Select({ name, label, children }: { name: string; label: string; children: Child }) {
  return (
    <label class="block">
      {label}
      <select name={name} class={fieldClass}>
        <option value="">All</option>
        {children}
      </select>
    </label>
  );
}

function Box({ name, children }: { name: string; children: string }) {
  return (
    <label class="flex min-h-11 cursor-pointer items-center gap-3 sm:col-span-3">
      <input type="checkbox" name={name} value="yes" class="size-5" />
      {children}
    </label>
  );
}
