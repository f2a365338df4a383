import type { Health } from '@/lib/contact/health';
import { type AuditAction, auditActions } from '@/lib/contact/store/audit-actions';
import type { AuditLog } from '@/lib/contact/store/audit-log';
import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import type { DeadLetter } from '@/lib/inbox/work/dead-letters';
import { reasonLabels } from '@/lib/inbox/work/labels';
import type { DeleteReason } from '@/lib/inbox/work/work-terms';
import { ask, toFailureWords } from '../page/ask-server';
import { build, find } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toTime } from '../page/times';

type AuditEntry = Awaited<ReturnType<AuditLog['list']>>[number];

type HealthAnswer = { health: Health; deadLetters: DeadLetter[]; hasMailServer: boolean };

/** What only managers may do. @returns undefined for everybody else */
export function startManaging(desk: Desk): { show: () => Promise<void> } | undefined {
  const root = document.querySelector<HTMLElement>('[data-panel="manage"]');
  if (!root) return undefined;
  const show = async () => {
    find('[data-manage-title]', root).focus();
    await showHealth(root, desk);
  };
  find('[data-retry]', root).addEventListener('click', async () => {
    const answer = await ask<{ count: number }>(apiPaths.retry, { post: {} });
    if (!answer.ok) return desk.say(toFailureWords(answer));
    desk.say(`Mails that are sent again: ${answer.body.count}.`);
    await showHealth(root, desk);
  });
  find('[data-audit-show]', root).addEventListener('click', () => showAudit(root, desk));
  for (const button of root.querySelectorAll<HTMLElement>('[data-export]')) {
    button.addEventListener('click', async () => {
      const { exportAll } = await import('./export-all');
      await exportAll(button.dataset.export === 'json' ? 'json' : 'csv', desk);
    });
  }
  return { show };
}

async function showHealth(root: HTMLElement, desk: Desk) {
  const answer = await ask<HealthAnswer>(apiPaths.health);
  if (!answer.ok) return desk.say(toFailureWords(answer));
  const { deadLetters } = answer.body;
  find('[data-health]', root).textContent = toHealthWords(answer.body);
  find('[data-dead]', root).replaceChildren(
    ...deadLetters.map(({ reference, code }) =>
      build(
        'li',
        {},
        build('a', { href: `#${reference}` }, reference),
        `: the mail about it failed${code === null ? '' : ` (${code})`}`,
      ),
    ),
  );
  find('[data-retry]', root).hidden = deadLetters.length === 0;
}

function toHealthWords({ health, hasMailServer }: HealthAnswer): string {
  const { store, pending, deadLetters } = health;
  const words = [
    store === 'ok'
      ? 'Enquiries can be stored.'
      : 'Enquiries cannot be stored. Ring whoever looks after the server now.',
    ...(hasMailServer
      ? []
      : ['No mail is sent: no mail server is set up. Ask whoever looks after the server.']),
    ...(pending === null || !hasMailServer ? [] : [`Mails that wait to be sent: ${pending}.`]),
    ...(deadLetters === null ? [] : [`Mails that could not be delivered: ${deadLetters}.`]),
  ];
  return words.join(' ');
}

async function showAudit(root: HTMLElement, desk: Desk) {
  const answer = await ask<{ entries: AuditEntry[] }>(apiPaths.audit);
  if (!answer.ok) return desk.say(toFailureWords(answer));
  const rows = answer.body.entries.map((entry) =>
    build('li', { class: 'border-b border-line py-1' }, toAuditWords(entry, desk)),
  );
  find('[data-audit]', root).replaceChildren(...rows);
}

function toAuditWords(entry: AuditEntry, desk: Desk) {
  const { at, actor, action, reference, person, count, reason } = entry;
  const what = auditActions[action as AuditAction] ?? action;
  const why = reason === null ? '' : ` (${reasonLabels[reason as DeleteReason] ?? reason})`;
  const which = reference ?? person ?? (count > 0 ? `enquiries: ${count}` : '');
  return `${toTime(at, desk.start.clinic.timeZone)}: ${actor}: ${what} ${which}${why}`.trim();
}
