import type { EnquiryDetails } from '@/lib/contact/store/enquiry-details';
import type { WorkedEnquiry } from '@/lib/inbox/work/read-enquiry';
import { find } from '../page/build-element';
import type { Desk } from '../page/desk';
import { toMailLink } from './contact-links';
import { fillReply } from './fill-reply';

/** The text of a reply, which the mail program of whoever writes it sends. */
export class ReplyForm {
  readonly #box: HTMLDetailsElement;
  readonly #choice: HTMLSelectElement;
  readonly #subject: HTMLInputElement;
  readonly #text: HTMLTextAreaElement;
  readonly #link: HTMLAnchorElement;
  /** What was typed for others, and is not sent yet. */
  readonly #drafts = new Map<string, { subject: string; text: string }>();
  #to: { email: string; name: string; reference: string } | undefined;
  #isTyped = false;
  /** With which text the shown one began. */
  #chosen = '';

  constructor(
    root: HTMLElement,
    private readonly desk: Desk,
  ) {
    this.#box = find<HTMLDetailsElement>('[data-reply]', root);
    this.#choice = find<HTMLSelectElement>('[data-reply-choice]', root);
    this.#subject = find<HTMLInputElement>('[data-reply-subject]', root);
    this.#text = find<HTMLTextAreaElement>('[data-reply-text]', root);
    this.#link = find<HTMLAnchorElement>('[data-reply-link]', root);
    this.#choice.addEventListener('change', () => this.#choose());
    for (const field of [this.#subject, this.#text]) {
      field.addEventListener('input', () => {
        this.#isTyped = true;
        this.#drawLink();
      });
    }
    // It is in the mail program now.
    this.#link.addEventListener('click', () => {
      this.#isTyped = false;
    });
    find('[data-reply-copy]', root).addEventListener('click', () => this.#copy());
  }

  /** Whether something was typed that is in no mail program yet. */
  get hasDraft(): boolean {
    return this.#isTyped || this.#drafts.size > 0;
  }

  /** @param isOther whether another enquiry was shown before; otherwise what was typed stays */
  use({ reference, topic }: WorkedEnquiry, details: EnquiryDetails | undefined, isOther: boolean) {
    const hadNobody = this.#to === undefined;
    if (isOther && this.#to && this.#isTyped) {
      const draft = { subject: this.#subject.value, text: this.#text.value };
      this.#drafts.set(this.#to.reference, draft);
    }
    this.#to = details?.email ? { email: details.email, name: details.name, reference } : undefined;
    this.#box.hidden = this.#to === undefined;
    if (!isOther && !hadNobody) return;
    const { replies } = this.desk.start;
    const first = replies.findIndex(({ topics }) => topics.includes(topic));
    this.#choice.value = first < 0 ? '' : String(first);
    this.#begin();
    this.#takeUp(reference);
  }

  clear() {
    this.#to = undefined;
    this.#isTyped = false;
    this.#drafts.clear();
    this.#box.hidden = true;
    this.#subject.value = '';
    this.#text.value = '';
    this.#link.href = 'mailto:';
  }

  #choose() {
    const isSure = !this.#isTyped || confirm('Replace the text that you have changed?');
    if (isSure) this.#begin();
    else this.#choice.value = this.#chosen;
  }

  #begin() {
    if (!this.#to) return;
    this.#chosen = this.#choice.value;
    const reply = this.desk.start.replies[Number(this.#choice.value || -1)];
    const { subject, text } = fillReply(reply, this.#to);
    this.#subject.value = subject;
    this.#text.value = text;
    this.#isTyped = false;
    this.#drawLink();
  }

  #takeUp(reference: string) {
    const draft = this.#drafts.get(reference);
    if (!draft || !this.#to) return;
    this.#drafts.delete(reference);
    this.#subject.value = draft.subject;
    this.#text.value = draft.text;
    this.#isTyped = true;
    this.#box.open = true;
    this.#drawLink();
  }

  #drawLink() {
    if (!this.#to) return;
    const mail = { subject: this.#subject.value, text: this.#text.value };
    this.#link.href = toMailLink(this.#to.email, mail);
  }

  async #copy() {
    try {
      await navigator.clipboard.writeText(this.#text.value);
      this.desk.say('The text is copied.');
    } catch {
      // Not allowed, or an old browser.
      this.#text.select();
      this.desk.say('Copy the marked text yourself: this browser does not let the page do it.');
    }
  }
}
