/** @jsxImportSource hono/jsx */
import { cardClass, quietButtonClass } from '../classes';

/** What only managers may do. */
export function ManagePanel() {
  return (
    <section data-panel="manage" hidden class="max-w-measure">
      <p class="mt-2">
        <a href="#new" class="inline-flex min-h-11 items-center">
          Back to the list
        </a>
      </p>
      <h2 data-manage-title tabindex={-1} class="text-2xl">
        Manage
      </h2>
      <section aria-labelledby="page-health" class={`${cardClass} mt-3`}>
        <h3 id="page-health" class="text-lg">
          Does everything work?
        </h3>
        <p data-health class="mt-1" />
        <ul data-dead class="mt-1" />
        <button type="button" data-retry hidden class={`${quietButtonClass} mt-2`}>
          Send these mails again
        </button>
      </section>
      <section aria-labelledby="page-export" class={`${cardClass} mt-3`}>
        <h3 id="page-export" class="text-lg">
          Export all enquiries
        </h3>
        <p class="mt-1">
          The file is not encrypted, and has everything that people wrote. Keep it where only those
          who need it can open it, and delete it afterwards.
        </p>
        <div class="mt-2 flex flex-wrap gap-3">
          <button type="button" data-export="csv" class={quietButtonClass}>
            For a spreadsheet (CSV)
          </button>
          <button type="button" data-export="json" class={quietButtonClass}>
            For programs (JSON)
          </button>
        </div>
      </section>
      <section aria-labelledby="page-audit" class="mt-4">
        <h3 id="page-audit" class="text-lg">
          Who did what
        </h3>
        <p class="text-base text-muted">
          Who read, exported or deleted enquiries: the newest 500 entries. They stay when an enquiry
          is deleted.
        </p>
        <button type="button" data-audit-show class={`${quietButtonClass} mt-2`}>
          Show the log
        </button>
        <ol data-audit class="mt-2 text-base" />
      </section>
    </section>
  );
}
