import { Component } from 'react';
import { labelOf } from '@/lib/content/schemas/field-labels';
import { editedTypeOf, editedTypes } from '../edited-types';
import type { Entry } from '../file-format';
import { formWords } from '../forms/form-words';
import { diffTexts } from '../saving/diff-texts';
import { compareVersions, readEarlier } from './compare-versions';
import type { EarlierVersion } from './earlier-versions';
import { type EntryDraft, fillIn, type Held, putValues } from './entry-draft';
import { MarkedWords } from './marked-words';

type Props = {
  /** The file's path in the content folder. */
  name: string;
  /** What the form holds. */
  entry: Entry;
  draft: EntryDraft;
  list: (name: string) => Promise<EarlierVersion[]>;
  /** Called once a field was filled in, which is not saved yet. */
  onFilled: () => void;
};

type State = {
  versions: readonly EarlierVersion[] | undefined;
  chosen: { version: EarlierVersion; entry: Entry } | undefined;
  /** What was filled in since, the last first. */
  filled: readonly Held[];
  failure: string | undefined;
};

const nothing: State = { versions: undefined, chosen: undefined, filled: [], failure: undefined };

/**
 * Fills the form with what a file said before, a field or all of them, until it is saved. (A class: see
 * preview-pane.tsx.)
 */
export class EarlierPanel extends Component<Props, State> {
  override state: State = nothing;

  #load = async () => {
    const { name, list } = this.props;
    await this.#try(async () => this.setState({ versions: await list(name) }));
  };

  async #choose(version: EarlierVersion) {
    const type = editedTypeOf(this.props.name);
    if (type === undefined) return;
    await this.#try(async () => {
      const entry = readEarlier(await version.read(), editedTypes[type]);
      if (entry.unreadable !== undefined) throw new Error(`it cannot be read: ${entry.unreadable}`);
      this.setState({ chosen: { version, entry }, failure: undefined });
    });
  }

  async #try(work: () => Promise<void>) {
    try {
      await work();
    } catch (error) {
      const failure = error instanceof Error ? error.message : String(error);
      this.setState({ chosen: undefined, failure });
    }
  }

  #fill(fields: readonly { name: string; value: unknown }[]) {
    const { draft, onFilled } = this.props;
    const held = fields.map(({ name, value }) => fillIn(draft, name, value));
    this.setState(({ filled }) => ({ filled: [...held.reverse(), ...filled] }));
    onFilled();
  }

  #undo = () => {
    for (const held of this.state.filled) putValues(this.props.draft, held);
    this.setState({ filled: [] });
  };

  override render() {
    const { versions, chosen, filled, failure } = this.state;
    return (
      <details
        className="border-b border-border p-4 text-base"
        onToggle={({ currentTarget }) => currentTarget.open && !versions && this.#load()}
      >
        <summary className="cursor-pointer font-bold">Go back to an earlier version</summary>
        {failure && <p role="alert">This did not work: {failure}</p>}
        {!versions && !failure && <p className="mt-2">Looking for earlier versions…</p>}
        {versions?.length === 0 && (
          <p className="mt-2">
            None is known here. From the first save on, this browser keeps what you save over. What
            was submitted is listed while the site runs with npm run dev; on a Git host, it shows
            the history of each file.
          </p>
        )}
        <ul>
          {versions?.map((version) => (
            <li key={version.key} className="mt-2">
              <button
                type="button"
                className={button}
                aria-pressed={version.key === chosen?.version.key}
                onClick={() => this.#choose(version)}
              >
                {toWords(version)}
              </button>
              {version.key === chosen?.version.key && this.#renderFields(chosen)}
            </li>
          ))}
        </ul>
        {filled.length > 0 && (
          <p role="status" className="mt-4 bg-well p-2">
            The form has the earlier words now. Nothing is saved until you press Save.{' '}
            <button type="button" className={button} onClick={this.#undo}>
              Undo: put back what I had in the form
            </button>
          </p>
        )}
      </details>
    );
  }

  #renderFields({ entry }: NonNullable<State['chosen']>) {
    const type = editedTypeOf(this.props.name);
    if (type === undefined) return null;
    const fields = compareVersions(this.props.entry, entry, editedTypes[type]);
    if (fields.length === 0) {
      return <p className="mt-4">The form says the same as that version.</p>;
    }
    return (
      <section aria-label="What that version has otherwise" className="mt-2 bg-well p-4">
        <p>
          It differs from the form in what is listed here. The day, whether it is a draft, its notes
          on what has changed and its old links stay as they are.
        </p>
        <p className="mt-2">
          <button type="button" className={button} onClick={() => this.#fill(fields)}>
            Put all of it into the form
          </button>
        </p>
        <ul>
          {fields.map((field) => (
            <li key={field.name} className="mt-2">
              <button type="button" className={button} onClick={() => this.#fill([field])}>
                Only “{labelOf(field.name, this.props.name.replace(/\/.*/, ''))}”
              </button>
              <Differences now={this.props.entry[field.name]} then={field.value} />
            </li>
          ))}
        </ul>
      </section>
    );
  }
}

/** The words of a text, a number or an answer that a version has otherwise; a list is only named. */
function Differences({ now, then }: { now: unknown; then: unknown }) {
  if (typeof now === 'object' || typeof then === 'object') return null;
  const [is, was] = [now, then].map((value = '') => formWords.value(value));
  return diffTexts(is ?? '', was ?? '')
    .filter(({ isSame }) => !isSame)
    .map(({ words }) => (
      <p key={JSON.stringify(words)} className="mt-1">
        <MarkedWords parts={words} />
      </p>
    ));
}

const button =
  'aria-pressed:font-bold min-h-11 cursor-pointer border border-border px-3 py-1 text-left';

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

function toWords({ at, origin, summary }: EarlierVersion): string {
  return origin === 'submitted'
    ? `Submitted on ${moment.format(at)}: ${summary}`
    : `As it was until you saved on ${moment.format(at)}`;
}
