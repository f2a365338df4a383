import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { ask, toFailureWords } from '../page/ask-server';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';

/** Has the form delete the enquiry that is shown, once somebody has given a reason and said yes. */
export function startDeleting(
  root: HTMLElement,
  { say, goTo }: Desk,
  getReference: () => string | undefined,
) {
  const form = find<HTMLFormElement>('[data-delete] form', root);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const reference = getReference();
    const reason = new FormData(form).get('reason');
    if (reference === undefined) return;
    if (!confirm(`Delete ${reference} with all its notes? It cannot be brought back.`)) return;
    const answer = await ask(apiPaths.remove(reference), { post: { reason } });
    if (!answer.ok) return say(toFailureWords(answer));
    form.reset();
    goTo('new', `${reference} is deleted.`);
  });
}
