import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import type { ListedEnquiry } from '@/lib/inbox/work/list-enquiries';
import type { SomeEnquiries } from '@/lib/inbox/work/read-enquiry';
import { ask, toFailureWords } from '../page/ask-server';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toRow } from './list-row';
import { matchesSearch } from './matches-search';

/** More than anybody reads. */
const mostFound = 100;

/**
 * Finds an enquiry by its reference, which the server knows, or by the name of its sender, which only this
 * page does: all texts are fetched and opened here, and what was typed is not sent.
 */
export class SearchPanel {
  readonly #root = find('[data-panel="list"]');
  readonly #input = find<HTMLInputElement>('#page-search');
  #turn = 0;
  /** What could not be looked for without the key. */
  #waiting = '';

  /** @param begin runs before what is found takes the place of the list */
  constructor(
    private readonly desk: Desk,
    private readonly begin: () => void,
  ) {
    find('[data-search]', this.#root).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#search(this.#input.value.trim());
    });
  }

  /** Ends a search that is still going on, or waits for the key. */
  stop() {
    this.#turn += 1;
    this.#waiting = '';
  }

  /** There is a key now: looks for what waited for it. */
  goOn() {
    if (this.#waiting === '') return;
    const typed = this.#waiting;
    this.stop();
    this.desk.say('');
    void this.#searchTexts(typed);
  }

  async #search(typed: string) {
    this.stop();
    if (typed === '') return;
    if (isReference(typed)) {
      const answer = await ask<{ reference: string }>(apiPaths.find, { post: { typed } });
      if (answer.ok) {
        this.#input.value = '';
        location.hash = answer.body.reference;
        return;
      }
      if (answer.status !== 404) return this.desk.say(toFailureWords(answer));
    }
    const { start, texts } = this.desk;
    if (start.publicKeys.length > 0 && !texts.hasKey) {
      const what = isReference(typed) ? 'There is no such reference. ' : '';
      this.#waiting = typed;
      return this.desk.say(
        `${what}Names are encrypted: choose the key file, and the search goes on.`,
      );
    }
    await this.#searchTexts(typed);
  }

  async #searchTexts(typed: string) {
    const turn = this.#turn;
    this.begin();
    const list = find<HTMLUListElement>('[data-list]', this.#root);
    const title = find('[data-list-title]', this.#root);
    const note = find('[data-list-note]', this.#root);
    list.replaceChildren();
    find('[data-pages]', this.#root).hidden = true;
    title.textContent = 'Found';
    let [looked, found, closed] = [0, 0, 0];
    for (let next: number | null | undefined; next !== null; ) {
      note.textContent = `Looking … ${looked} so far`;
      const query: string = next === undefined ? '' : `?before=${next}`;
      const answer = await ask<SomeEnquiries>(apiPaths.all + query);
      if (turn !== this.#turn) return;
      if (!answer.ok) return this.desk.say(toFailureWords(answer));
      next = answer.body.next;
      looked += answer.body.enquiries.length;
      const { matches, closedCount } = await this.#findAmong(answer.body.enquiries, typed);
      if (turn !== this.#turn) return;
      closed += closedCount;
      for (const match of matches.slice(0, mostFound - found)) {
        list.append(toRow(match, this.desk, { lateBefore: undefined, hasStates: true }));
      }
      found += matches.length;
    }
    note.textContent = toResultWords(found, looked, closed);
    title.focus();
  }

  async #findAmong(enquiries: SomeEnquiries['enquiries'], typed: string) {
    const { texts } = this.desk;
    for (const { reference, details } of enquiries) texts.keep(reference, details);
    const opened = await Promise.all(enquiries.map(({ reference }) => texts.open(reference)));
    const matches: ListedEnquiry[] = enquiries.filter((_, index) => {
      const one = opened[index];
      return one?.ok && matchesSearch(one.details, typed);
    });
    return { matches, closedCount: opened.filter((one) => !one?.ok).length };
  }
}

/** Eight letters and digits, with or without a dash or a space between them. */
function isReference(typed: string): boolean {
  return /^[0-9a-z]{4}[\s-]?[0-9a-z]{4}$/i.test(typed);
}

function toResultWords(found: number, looked: number, closed: number): string {
  const more =
    found > mostFound ? ` The newest ${mostFound} are shown: type more of the name.` : '';
  const unread = closed > 0 ? ` ${closed} could not be opened with this key.` : '';
  if (found === 0) {
    return `None of ${looked} enquiries fits. Try fewer letters, or another part of the name or number.${unread}`;
  }
  return `${found} of ${looked} enquiries.${more}${unread}`;
}
