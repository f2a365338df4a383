import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import { openWords } from '../key/key-words';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toTime } from '../page/times';

/** The notes of an enquiry, opened, the oldest first. */
export function toNoteRows(
  { notes }: WorkedEnquiry,
  { start, texts }: Desk,
): Promise<HTMLLIElement[]> {
  return Promise.all(
    notes.map(async ({ at, author, text }) => {
      const opened = await texts.openText(text);
      return build(
        'li',
        { class: 'border-l-4 border-line pl-3' },
        build(
          'p',
          { class: 'text-base text-muted' },
          `${author}, ${toTime(at, start.clinic.timeZone)}`,
        ),
        build(
          'p',
          { dir: 'auto', class: 'whitespace-pre-wrap break-words' },
          opened.ok ? opened.text : openWords[opened.problem],
        ),
      );
    }),
  );
}
