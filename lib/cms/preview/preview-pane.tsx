import { Component } from 'react';
import type { CheckedEntry, ReaderChanges } from '@/lib/content/lint/entry-checker';
import type { Diagnostic } from '@/lib/content/load/diagnostic';
import type { Preview } from '../checking/to-preview';
import type { Entry } from '../file-format';
import { PagePreview } from './page-preview';

/** What the pane says of an entry: what to fix, and its page or why there is none. */
export type Shown = Pick<CheckedEntry, 'diagnostics' | 'newErrors' | 'changes'> & {
  preview: Preview | undefined;
  /** Why a page cannot be drawn. */
  failure: string | undefined;
};

/** As much of the editor's entry as is needed here, an Immutable.js map. */
type EntryMap = { get(key: 'path'): string; get(key: 'data'): { toJS(): Entry } };

type Props = { entry: EntryMap };
type State = { shown: Shown | undefined };

/** How long after the last key the entry is looked at, in milliseconds. */
const patienceMs = 400;

/**
 * The pane beside a form. A class, because the editor draws it with a copy of React that hooks of this
 * one do not work in.
 *
 * @param look checks an entry, and says what its page shows
 */
export function toPreviewPane(look: (path: string, entry: Entry) => Promise<Shown>) {
  return class PreviewPane extends Component<Props, State> {
    override state: State = { shown: undefined };
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isGone = false;

    override componentDidMount() {
      this.#isGone = false;
      this.#lookSoon(0);
    }

    override componentDidUpdate({ entry }: Props) {
      if (entry !== this.props.entry) this.#lookSoon(patienceMs);
    }

    override componentWillUnmount() {
      this.#isGone = true;
      clearTimeout(this.#timer);
    }

    #lookSoon(delayMs: number) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), delayMs);
    }

    async #look() {
      const { entry } = this.props;
      const shown = await look(entry.get('path'), entry.get('data').toJS());
      if (!this.#isGone && entry === this.props.entry) this.setState({ shown });
    }

    override render() {
      const { shown } = this.state;
      if (!shown) return <p className="p-4">Looking at the page…</p>;
      return (
        <>
          <Problems {...shown} />
          <Changes {...shown.changes} />
          {shown.preview && <PagePreview preview={shown.preview} />}
          {shown.failure && <p className="p-4">The page cannot be shown yet: {shown.failure}</p>}
        </>
      );
    }
  };
}

/** What the check finds, in its own words. */
function Problems({ diagnostics, newErrors }: Pick<Shown, 'diagnostics' | 'newErrors'>) {
  if (diagnostics.length === 0) return null;
  const heading =
    newErrors.length > 0 ? 'To fix before this can be saved' : 'What the check says of this file';
  return (
    <section role="status" aria-label={heading} className="border-b border-border p-4 text-base">
      <h2 className="text-lg font-bold">{heading}</h2>
      <ul>
        {diagnostics.map((diagnostic) => (
          <li key={toKey(diagnostic)} className="mt-2">
            <strong>{diagnostic.severity}</strong> <code>{diagnostic.ruleId}</code>
            <br />
            {diagnostic.message}
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * The sentences that read differently, for whoever reads the change before it is published: no rule
 * knows whether a "not" was lost.
 */
function Changes({ since, lines }: ReaderChanges) {
  if (lines.length === 0) return null;
  const title =
    since === 'review'
      ? 'What has changed for readers since the medical review'
      : 'What you have changed for readers';
  return (
    <details className="border-b border-border p-4 text-base">
      <summary className="cursor-pointer font-bold">
        {title}: {lines.length} {lines.length === 1 ? 'line' : 'lines'}
      </summary>
      <p className="mt-2">
        What would be dangerous to get wrong comes first. Have a second person read it beside the
        source.
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line} className="mt-2">
            {line.startsWith('-') ? <del>{line.slice(2)}</del> : <ins>{line.slice(2)}</ins>}
          </li>
        ))}
      </ul>
    </details>
  );
}

function toKey({ ruleId, file, line, message }: Diagnostic): string {
  return JSON.stringify([ruleId, file, line, message]);
}
