import { apiPaths } from '@/lib/inbox/work/api/api-paths';
import { maxStoredNoteChars } from '@/lib/inbox/work/work-terms';
import { ask, toFailureWords } from '../page/ask-server';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';

/** The form for a note. What was begun for one enquiry is kept in memory while another is looked at. */
export class NotesForm {
  readonly #field: HTMLTextAreaElement;
  readonly #drafts = new Map<string, string>();
  #reference = '';
  /** The same for each try of one text, so that a note is not stored twice. */
  #key = crypto.randomUUID();

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
    private readonly done: () => Promise<void>,
  ) {
    this.#field = find<HTMLTextAreaElement>('[data-note]', root);
    const form = find<HTMLFormElement>('[data-note-form]', root);
    // Another text is another note, also if an earlier try may have been stored.
    this.#field.addEventListener('input', () => {
      this.#key = crypto.randomUUID();
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#send();
    });
  }

  get hasDraft(): boolean {
    return this.#field.value.trim() !== '' || this.#drafts.size > 0;
  }

  /** Shows what was begun for an enquiry. */
  begin(reference: string) {
    const draft = this.#field.value;
    if (draft.trim() === '') this.#drafts.delete(this.#reference);
    else this.#drafts.set(this.#reference, draft);
    this.#reference = reference;
    this.#field.value = this.#drafts.get(reference) ?? '';
    this.#drafts.delete(reference);
    this.#key = crypto.randomUUID();
  }

  forget() {
    this.#drafts.clear();
    this.#field.value = '';
  }

  async #send() {
    const text = this.#field.value.trim();
    const reference = this.#reference;
    if (text === '') return this.#field.focus();
    const stored = await this.#toStored(text);
    if (stored.length > maxStoredNoteChars) {
      return this.desk.say('This note is too long: make two of it.');
    }
    const answer = await ask(apiPaths.notes(reference), { post: { key: this.#key, text: stored } });
    if (!answer.ok) return this.desk.say(`The note is not kept. ${toFailureWords(answer)}`);
    // Somebody may have gone on typing.
    if (this.#reference === reference && this.#field.value.trim() === text) this.#field.value = '';
    this.#key = crypto.randomUUID();
    this.desk.say('The note is kept.');
    await this.done();
  }

  async #toStored(text: string): Promise<string> {
    const { publicKeys } = this.desk.start;
    if (publicKeys.length === 0) return text;
    const { encrypt } = await import('@/lib/contact/store/encryption/encrypt');
    return encrypt(text, publicKeys);
  }
}
