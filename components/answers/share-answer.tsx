import type { AnswerView } from '@/lib/views/pages/reading/answer-view';

/** The URL of an answer to copy: one tap selects all of it. Without a script nothing can copy it. */
export function ShareAnswer({ share: { url, mailHref } }: Pick<AnswerView, 'share'>) {
  return (
    <p className="mt-8 max-w-measure text-base text-muted">
      The link to this answer: <span className="select-all">{url}</span>{' '}
      <a href={mailHref} className="block w-fit py-2 print:hidden">
        Send it by e-mail
      </a>
    </p>
  );
}
