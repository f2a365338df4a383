import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import type { OneEnquiry, WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import { openWords } from '../key/key-words';
import { ask, toFailureWords } from '../page/ask-server';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';
import { startDeleting } from './delete-form';
import { toContactLinks, toFacts } from './enquiry-facts';
import { toHistoryRows } from './history-rows';
import { toNoteRows } from './note-rows';
import { NotesForm } from './notes-form';
import { ReplyForm } from './reply-form';
import { toNewsWords } from './to-news-words';
import { toActionButtons, toStateWords } from './work-actions';

/** One enquiry. What changes elsewhere is redrawn; what somebody is typing here is left alone. */
export class EnquiryPanel {
  readonly #root = find('[data-panel="enquiry"]');
  readonly #notes: NotesForm;
  readonly #reply: ReplyForm;
  #shown: WorkedEnquiry | undefined;
  #wanted: string | undefined;

  constructor(private readonly desk: Desk) {
    this.#notes = new NotesForm(this.#root, desk, () => this.#reload());
    this.#reply = new ReplyForm(this.#root, desk);
    startDeleting(this.#root, desk, () => this.reference);
    find('[data-print]', this.#root).addEventListener('click', () => print());
  }

  get reference(): string | undefined {
    return this.#root.hidden ? undefined : this.#shown?.reference;
  }

  /** Whether something was typed that is nowhere else yet. */
  get hasDraft(): boolean {
    return this.#notes.hasDraft || this.#reply.hasDraft;
  }

  /** Something else is shown from now on, whatever the server still answers. */
  leave() {
    this.#wanted = undefined;
  }

  /** Opens an enquiry. The one before is not seen while this one is on its way. */
  async show(reference: string) {
    this.#wanted = reference;
    const isOther = this.#shown?.reference !== reference;
    this.#root.hidden = isOther;
    const answer = await ask<OneEnquiry>(this.#toPath(reference));
    if (this.#wanted !== reference) return;
    if (!answer.ok) {
      return this.desk.goTo('new', toFailureWords(answer));
    }
    const { details, ...work } = answer.body;
    this.desk.texts.keep(reference, details);
    this.#shown = work;
    this.#news('');
    if (isOther) {
      this.#notes.begin(reference);
      for (const fold of this.#root.querySelectorAll('details')) fold.open = false;
    }
    await this.redraw(isOther);
    if (this.#wanted !== reference) return;
    this.#root.hidden = false;
    find('[data-title]', this.#root).focus();
  }

  /** There is a key now, so what is shown can be read. */
  async open() {
    const { reference } = this;
    if (reference !== undefined) await ask(this.#toPath(reference));
    await this.redraw();
  }

  #toPath(reference: string): string {
    const { start, texts } = this.desk;
    const isClosed = start.publicKeys.length > 0 && !texts.hasKey;
    return `${apiPaths.enquiry(reference)}${isClosed ? '?closed=yes' : ''}`;
  }

  /** Draws what is known once more. */
  async redraw(isOther = false) {
    if (!this.#shown) return;
    await this.#drawText(this.#shown, isOther);
    await this.#drawWork(this.#shown);
  }

  /** Takes what was opened off the page; the key is gone. */
  async forget() {
    this.#reply.clear();
    this.#notes.forget();
    await this.redraw();
  }

  /** Looks whether somebody else has changed it, and says what. */
  async lookForChanges(isBackground: boolean) {
    const before = this.#shown;
    if (!before || this.#root.hidden) return;
    const path = apiPaths.work(before.reference);
    const answer = await ask<WorkedEnquiry>(path, { isBackground });
    if (this.#shown !== before) return;
    if (!answer.ok) {
      if (answer.status === 404) this.#takeOff(before.reference);
      return;
    }
    const words = toNewsWords(before, answer.body, this.desk.start.staff.name);
    this.#shown = answer.body;
    if (words !== '') this.#news(words);
    await this.#drawWork(answer.body);
  }

  /** What was deleted is not to be read any longer; a note that was begun can still be copied. */
  #takeOff(reference: string) {
    this.#news('Somebody has deleted this enquiry. It is gone.');
    find('[data-title]', this.#root).textContent = reference;
    find('[data-message-box]', this.#root).hidden = true;
    for (const part of ['[data-contact]', '[data-facts]', '[data-notes]', '[data-actions]']) {
      find(part, this.#root).replaceChildren();
    }
    this.#reply.clear();
  }

  /** After something that was done here. */
  async #reload() {
    if (!this.#shown) return;
    const answer = await ask<WorkedEnquiry>(apiPaths.work(this.#shown.reference));
    if (!answer.ok) return this.desk.say(toFailureWords(answer));
    this.#shown = answer.body;
    await this.#drawWork(answer.body);
    this.desk.touched();
  }

  #news(words: string) {
    const line = find('[data-news]', this.#root);
    line.textContent = words;
    line.hidden = words === '';
  }

  /** The buttons change with what was done; whoever pressed one by keyboard must not be lost. */
  #drawActions(enquiry: WorkedEnquiry) {
    const actions = find('[data-actions]', this.#root);
    const focused = actions.contains(document.activeElement) ? document.activeElement : null;
    const buttons = toActionButtons(enquiry, this.desk, () => this.#reload());
    actions.replaceChildren(...buttons);
    if (!focused) return;
    const same = buttons.find(({ textContent }) => textContent === focused.textContent);
    (same ?? find('[data-state]', this.#root)).focus();
  }

  async #drawText(enquiry: WorkedEnquiry, isOther: boolean) {
    const opened = await this.desk.texts.open(enquiry.reference);
    const details = opened?.ok ? opened.details : undefined;
    const unread = find('[data-unread]', this.#root);
    unread.textContent = opened?.ok === false ? openWords[opened.problem] : '';
    unread.hidden = details !== undefined;
    find('[data-title]', this.#root).textContent = details?.name || enquiry.reference;
    find('[data-contact]', this.#root).replaceChildren(...(details ? toContactLinks(details) : []));
    find('[data-message-box]', this.#root).hidden = !details;
    find('[data-message]', this.#root).textContent = details?.message || '(no message)';
    this.#reply.use(enquiry, details, isOther);
  }

  async #drawWork(enquiry: WorkedEnquiry) {
    const { start } = this.desk;
    const details = this.desk.texts.peek(enquiry.reference);
    find('[data-facts]', this.#root).replaceChildren(...toFacts(enquiry, details, start));
    find('[data-state]', this.#root).textContent = toStateWords(enquiry, start);
    this.#drawActions(enquiry);
    find('[data-notes]', this.#root).replaceChildren(...(await toNoteRows(enquiry, this.desk)));
    find('[data-history]', this.#root).replaceChildren(...toHistoryRows(enquiry, start));
  }
}
