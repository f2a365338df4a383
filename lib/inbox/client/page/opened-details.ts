import { isEncrypted } from '@/lib/contact/store/encryption/is-encrypted';
import type { EnquiryDetails } from '@/lib/contact/store/enquiry-details';
import type { Opened, OpenProblem, TextOpener } from '../key/open-texts';

/** Details, or why they are not shown. */
type OpenedDetails = { ok: true; details: EnquiryDetails } | { ok: false; problem: OpenProblem };

const fields = ['name', 'email', 'phone', 'preferredContact', 'message'] as const;

/** Parses the details of an enquiry. @returns `undefined` if it is not what the form stores */
export function toDetails(text: string): EnquiryDetails | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null) return undefined;
    const values = new Map(Object.entries(found));
    if (!fields.every((field) => typeof values.get(field) === 'string')) return undefined;
    const page = values.get('page');
    const details = Object.fromEntries(fields.map((field) => [field, values.get(field)]));
    // Only the form writes them.
    return { ...(details as EnquiryDetails), ...(typeof page === 'string' && { page }) };
  } catch {
    // Not JSON.
    return undefined;
  }
}

/**
 * The texts of enquiries, in the memory of this page only. Each is kept as the server sent it, and opened
 * once there is a key.
 */
export class OpenedTexts {
  readonly #stored = new Map<string, string>();
  readonly #opened = new Map<string, EnquiryDetails>();
  #opener: TextOpener | undefined;

  /** @param whenClosed runs when a text would need a key, and there is none */
  constructor(private readonly whenClosed: () => void) {}

  /** Opens from now on with this key; without one, forgets the key and all that was opened with it. */
  use(opener: TextOpener | undefined) {
    this.#opener = opener;
    this.#opened.clear();
  }

  get hasKey(): boolean {
    return this.#opener !== undefined;
  }

  keep(reference: string, stored: string) {
    this.#stored.set(reference, stored);
  }

  has(reference: string): boolean {
    return this.#stored.has(reference);
  }

  /** What has been opened already. */
  peek(reference: string): EnquiryDetails | undefined {
    return this.#opened.get(reference);
  }

  /** Opens the text of an enquiry. @returns `undefined` if the server has not been asked for it */
  async open(reference: string): Promise<OpenedDetails | undefined> {
    const stored = this.#stored.get(reference);
    if (stored === undefined) return undefined;
    const known = this.#opened.get(reference);
    if (known) return { ok: true, details: known };
    const opened = await this.openText(stored);
    if (!opened.ok) return opened;
    const details = toDetails(opened.text);
    if (!details) return { ok: false, problem: 'damaged' };
    this.#opened.set(reference, details);
    return { ok: true, details };
  }

  /** Opens a note. */
  async openText(stored: string): Promise<Opened> {
    if (!isEncrypted(stored)) return { ok: true, text: stored };
    if (this.#opener) return this.#opener.open(stored);
    this.whenClosed();
    return { ok: false, problem: 'no-key' };
  }
}
