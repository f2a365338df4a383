/** @jsxImportSource hono/jsx */
import { maxNameChars } from '@/lib/inbox/access/staff-list';
import { routes } from '@/lib/routes';
import { buttonClass, fieldClass } from '../classes';

/** The form with which a manager invites somebody. @param problem what was wrong with the name */
export function InviteForm({ problem }: { problem: string | undefined }) {
  return (
    <form method="post" action={`${routes.inboxStaff}/invite`} class="space-y-4">
      <p>
        This is also for a colleague with a new phone: the same name, and their other passkeys stay.
      </p>
      {problem && (
        <p id="page-problem" class="font-bold text-error">
          {problem}
        </p>
      )}
      <label class="block">
        <span class="font-bold">Name</span>
        <input
          class={fieldClass}
          name="name"
          required
          maxlength={maxNameChars}
          autocomplete="off"
          aria-invalid={problem ? 'true' : undefined}
          aria-describedby={problem ? 'page-problem' : undefined}
        />
      </label>
      <fieldset>
        <legend class="font-bold">May they also invite others, and export everything?</legend>
        <Choice value="staff" isChosen>
          No
        </Choice>
        <Choice value="manager">Yes, they are a manager</Choice>
      </fieldset>
      <button type="submit" class={buttonClass}>
        Make a link
      </button>
    </form>
  );
}

function Choice({
  value,
  isChosen = false,
  children,
}: {
  value: string;
  isChosen?: boolean;
  children: string;
}) {
  return (
    <label class="flex min-h-11 cursor-pointer items-center gap-3">
      <input type="radio" name="role" value={value} checked={isChosen} class="size-5" />
      {children}
    </label>
  );
}
