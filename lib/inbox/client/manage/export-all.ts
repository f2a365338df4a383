import type { StoredEnquiry } from '@/lib/contact/store/enquiry-store';
import { toCsvExport, toJsonExport } from '@/lib/contact/store/export';
import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import type { SomeEnquiries } from '@/lib/inbox/work/read-enquiry';
import { ask, toFailureWords } from '../page/ask-server';
import { build } from '../page/build-element';
import type { Desk } from '../page/desk';

/**
 * Fetches all enquiries, opens them here and has the browser save them as a file. An export that would lack
 * something is not made, except for rows that are damaged.
 */
export async function exportAll(format: 'csv' | 'json', desk: Desk) {
  if (desk.start.publicKeys.length > 0 && !desk.texts.hasKey) {
    return desk.say('The enquiries are encrypted: choose the key file first, and export again.');
  }
  const enquiries: StoredEnquiry[] = [];
  for (let next: number | null | undefined; next !== null; ) {
    const query: string = next === undefined ? '' : `?before=${next}`;
    const answer = await ask<SomeEnquiries>(apiPaths.export + query);
    if (!answer.ok) return desk.say(toFailureWords(answer));
    next = answer.body.next;
    enquiries.push(...(await Promise.all(answer.body.enquiries.map((one) => open(one, desk)))));
    desk.say(`Opened so far: ${enquiries.length}.`);
  }
  const closed = enquiries.filter(({ details, isDamaged }) => !details && !isDamaged);
  if (closed.length > 0) {
    return desk.say(
      `No file was made: this key does not open ${closed.length} of ${enquiries.length} enquiries. Use the key file that they were encrypted for.`,
    );
  }
  const text = format === 'csv' ? toCsvExport(enquiries) : toJsonExport(enquiries);
  save(text, `enquiries.${format}`, format === 'csv' ? 'text/csv' : 'application/json');
  desk.say(`Exported: ${enquiries.length}.`);
}

async function open(
  { details, notes, reference, mail, ...enquiry }: SomeEnquiries['enquiries'][number],
  { texts }: Desk,
): Promise<StoredEnquiry> {
  texts.keep(reference, details);
  const opened = await texts.open(reference);
  const { receivedAt, role, topic, location, spamSignals, state, owner, spam } = enquiry;
  const openedNotes = await Promise.all(
    notes.map(async ({ at, author, text }) => {
      const note = await texts.openText(text);
      return { at, author, text: note.ok ? note.text : undefined };
    }),
  );
  const isDamaged = opened?.ok === false && opened.problem === 'damaged';
  return {
    ...{ reference, receivedAt, role, topic, location, spamSignals },
    mail: { status: mail, code: null },
    work: { state, owner, spam },
    notes: openedNotes,
    details: opened?.ok ? opened.details : undefined,
    ...(isDamaged && { isDamaged }),
  };
}

function save(text: string, name: string, type: string) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  build('a', { href: url, download: name }).click();
  // Once the browser has begun to save it.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
