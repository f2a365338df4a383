import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { tabLabels } from '@/lib/inbox/work/labels';
import type { EnquiryList } from '@/lib/inbox/work/list-enquiries';
import { type ListTab, listTabs, pageSize } from '@/lib/inbox/work/work-terms';
import { ask, toFailureWords } from '../page/ask-server';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';
import { loadTexts } from '../page/load-texts';
import { toRow } from './list-row';

/** The answer to a request for a list. */
type ListAnswer = EnquiryList & { stamp: string; lateBefore: string | undefined };

/** The list of enquiries in one tab. */
export class ListPanel {
  readonly #root = find('[data-panel="list"]');
  readonly #list = find<HTMLUListElement>('[data-list]', this.#root);
  readonly #filters = find<HTMLFormElement>('[data-filters] form', this.#root);
  #tab: ListTab = 'new';
  #page = 1;
  #turn = 0;
  /** What was found is in the place of the list. */
  #isSearch = false;
  /** What the server's list was when it was last asked for. */
  stamp = '';

  constructor(private readonly desk: Desk) {
    this.#filters.addEventListener('change', () => this.#goTo(1));
    find('[data-earlier]', this.#root).addEventListener('click', () => this.#goTo(this.#page - 1));
    find('[data-later]', this.#root).addEventListener('click', () => this.#goTo(this.#page + 1));
    find('[data-late-link]', this.#root).addEventListener('click', () => this.#showLate());
    // A reload keeps what was chosen in some browsers.
    this.#filters.reset();
  }

  get isShown(): boolean {
    return !this.#root.hidden;
  }

  /** Makes room for what a search finds. The tabs go on counting. */
  giveRoom() {
    this.#isSearch = true;
    // A list that is on its way must not come in between.
    this.#turn += 1;
    for (const tab of listTabs) {
      find(`[data-tab="${tab}"]`, this.#root).removeAttribute('aria-current');
    }
  }

  /** Takes what is listed off the page, because it may have names. */
  forget() {
    this.#isSearch = false;
    this.#turn += 1;
    this.#list.replaceChildren();
  }

  /** Where a link back to the list leads. */
  get target(): string {
    return this.#isSearch ? 'found' : this.#tab;
  }

  get hasFound(): boolean {
    return this.#isSearch;
  }

  /** Shows a tab from its first page on. */
  async show(tab: ListTab, { isBack = false } = {}) {
    this.#isSearch = false;
    if (tab !== this.#tab) this.#page = 1;
    this.#tab = tab;
    await this.refresh();
    if (isBack) find('[data-list-title]', this.#root).focus();
  }

  /** Asks for the list once more. Somebody may be reading it, so the focus stays where it is. */
  async refresh({ isBackground = false } = {}) {
    this.#turn += 1;
    const turn = this.#turn;
    const answer = await ask<ListAnswer>(`${apiPaths.list}?${this.#toQuery()}`, { isBackground });
    // Another tab was chosen meanwhile.
    if (turn !== this.#turn) return;
    if (!answer.ok) {
      if (!isBackground) this.desk.say(toFailureWords(answer));
      return;
    }
    this.stamp = answer.body.stamp;
    this.#draw(answer.body);
    const references = answer.body.enquiries.map(({ reference }) => reference);
    const failure = await loadTexts(references, this.desk, isBackground);
    if (turn !== this.#turn || this.#isSearch) return;
    this.#drawRows(answer.body);
    if (failure === undefined) return;
    this.desk.say(failure);
    // The next look asks once more.
    this.stamp = '';
  }

  #goTo(page: number) {
    this.#page = page;
    void this.refresh().then(() => find('[data-list-title]', this.#root).focus());
  }

  #showLate() {
    const box = this.#filters.elements.namedItem('late');
    if (box instanceof HTMLInputElement) box.checked = true;
    find<HTMLDetailsElement>('[data-filters]', this.#root).open = true;
    this.#page = 1;
    if (this.#tab === 'new') void this.refresh();
  }

  #toQuery(): string {
    const query = new URLSearchParams({ tab: this.#tab, page: String(this.#page) });
    for (const [name, value] of new FormData(this.#filters)) {
      if (typeof value === 'string' && value !== '') query.set(name, value);
    }
    return query.toString();
  }

  #draw(answer: ListAnswer) {
    const { counts, count, lateCount } = answer;
    for (const tab of listTabs) {
      const link = find(`[data-tab="${tab}"]`, this.#root);
      find('[data-count]', link).textContent = String(counts[tab]);
      if (!this.#isSearch) link.setAttribute('aria-current', String(tab === this.#tab));
    }
    find('[data-late]', this.#root).hidden = lateCount === 0;
    find('[data-late-words]', this.#root).textContent =
      lateCount === 1
        ? 'One enquiry has waited longer than we promise.'
        : `${lateCount} enquiries have waited longer than we promise.`;
    if (this.#isSearch) return;
    find('[data-list-title]', this.#root).textContent = tabLabels[this.#tab];
    // Who has no promise to keep has nothing late.
    find('[data-late-box]', this.#root).hidden = answer.lateBefore === undefined;
    find('[data-list-note]', this.#root).textContent = this.#toNote(count);
    this.#drawPages(count);
    this.#drawRows(answer);
  }

  #toNote(count: number): string {
    const isFiltered = [...new FormData(this.#filters)].some(([, value]) => value !== '');
    if (!isFiltered) return count === 0 ? 'Nothing here.' : '';
    return count === 0
      ? 'Nothing here of what you chose under “Show only some”.'
      : 'Only what you chose under “Show only some”.';
  }

  #drawPages(count: number) {
    const pages = Math.max(1, Math.ceil(count / pageSize));
    find('[data-pages]', this.#root).hidden = pages === 1;
    find('[data-page-words]', this.#root).textContent = `Page ${this.#page} of ${pages}`;
    find<HTMLButtonElement>('[data-earlier]', this.#root).disabled = this.#page <= 1;
    find<HTMLButtonElement>('[data-later]', this.#root).disabled = this.#page >= pages;
  }

  #drawRows({ enquiries, lateBefore }: ListAnswer) {
    const focused = document.activeElement?.getAttribute('data-reference');
    this.#list.replaceChildren(...enquiries.map((row) => toRow(row, this.desk, { lateBefore })));
    if (focused) this.#list.querySelector<HTMLElement>(`[data-reference="${focused}"]`)?.focus();
  }
}
