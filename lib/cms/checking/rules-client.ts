import type { CheckedEntry } from '@/lib/content/lint/entry-checker';
import type { Preview } from './to-preview';
import type { Problem } from './to-problems';

/** What the worker is asked: one file, and how the folder differs from what it was told before. */
export type Question = {
  id: number;
  /** The content folder, as messages show it. */
  dir: string;
  changed: [name: string, text: string][];
  removed: string[];
  name: string;
  text: string;
  /** Whether the file's page is wanted too. */
  wantsPreview: boolean;
};

/** What the rules say of an entry, in the words of its form. */
export type Checked = Omit<CheckedEntry, 'diagnostics' | 'newErrors'> & { problems: Problem[] };

/** What the rules say of a file; what its page shows, or why there is none. */
export type Looked = {
  checked: Checked;
  preview: Preview | undefined;
  previewFailure: string | undefined;
};

export type Answer =
  | (Looked & { id: number; failure?: undefined })
  | { id: number; failure: string };

/** Has files checked by the worker that runs the rules. */
export class RulesClient {
  readonly #worker: Worker;
  readonly #dir: string;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #known: ReadonlyMap<string, string> = new Map();
  #asked = 0;
  /** Why the worker will never answer. */
  #failure: string | undefined;

  /**
   * @param script the path of rules-worker.js
   * @param dir the content folder, as messages show it
   */
  constructor(script: string, dir: string) {
    this.#dir = dir;
    this.#worker = new Worker(script, { type: 'module' });
    this.#worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      this.#waiting.get(data.id)?.(data);
      this.#waiting.delete(data.id);
    };
    this.#worker.onerror = ({ message = 'its script cannot be loaded' }) => {
      this.#failure = message;
      for (const [id, settle] of this.#waiting) settle({ id, failure: message });
      this.#waiting.clear();
    };
  }

  /**
   * @param files the texts of the content folder, by their paths in it
   * @param name the path of the file in question
   * @param text the file as it would be
   * @throws Error if the rules cannot be run
   */
  async look(
    files: ReadonlyMap<string, string>,
    name: string,
    text: string,
    wantsPreview: boolean,
  ): Promise<Looked> {
    if (this.#failure !== undefined) {
      throw new Error(`The rules could not be run: ${this.#failure}`);
    }
    const known = this.#known;
    this.#known = files;
    this.#asked += 1;
    const question: Question = {
      id: this.#asked,
      dir: this.#dir,
      changed: [...files].filter(([path, content]) => known.get(path) !== content),
      removed: [...known.keys()].filter((path) => !files.has(path)),
      name,
      text,
      wantsPreview,
    };
    const answer = await new Promise<Answer>((resolve) => {
      this.#waiting.set(question.id, resolve);
      this.#worker.postMessage(question);
    });
    if (answer.failure !== undefined) {
      throw new Error(`The rules could not be run: ${answer.failure}`);
    }
    return answer;
  }
}
