import { Component } from 'react';
import type { Checked } from '../checking/rules-client';
import type { Preview } from '../checking/to-preview';
import type { Entry } from '../file-format';
import type { RecordLinks } from '../links/record-links';
import { EarlierPanel } from '../versions/earlier-panel';
import type { EarlierVersion } from '../versions/earlier-versions';
import type { EntryDraft } from '../versions/entry-draft';
import { Changes } from './changes';
import { PagePreview } from './page-preview';
import { Problems } from './problems';

/** What the pane says of an entry: what to fix, and its page or why there is none. */
export type Shown = Pick<Checked, 'problems' | 'changes'> & {
  preview: Preview | undefined;
  /** Why a page cannot be drawn. */
  failure: string | undefined;
  /** Whether somebody has saved a newer version of the file. */
  isOld: boolean;
  /** Whether the file is what the form holds. */
  isSaved: boolean;
};

/** As much of the editor's entry as is needed here, an Immutable.js map. */
type EntryMap = { get(key: 'path'): string; get(key: 'data'): { toJS(): Entry } };

type Props = {
  entry: EntryMap;
  /** Only because reword-editor.ts has it handed over. */
  entryDraft: EntryDraft;
  /** The document of the pane, a frame of its own. */
  document: Document;
};
type State = {
  shown: Shown | undefined;
  /** Whether what is shown is of the entry as it was a moment ago. */
  isBehind: boolean;
};

/** How long after it scrolled the pane looks whether it is still there, in milliseconds. */
const againMs = 300;

/** How long after the last key the entry is looked at, in milliseconds. */
const patienceMs = 400;

/** What the pane asks of the rest of the editor; files are named by their paths in the content folder. */
export type PaneTools = {
  /** Checks an entry, and says what its page shows. */
  look: (name: string, entry: Entry, isFresh: boolean) => Promise<Shown>;
  listVersions: (name: string) => Promise<EarlierVersion[]>;
  /** Called once the pane has filled in a field of the form. */
  onFilled: () => void;
  /** How links are recorded; `undefined` where the editor cannot. */
  toRecord: () => RecordLinks | undefined;
};

/**
 * The pane beside a form. A class, because the editor draws it with a copy of React that hooks of this
 * one do not work in.
 *
 * @param toName the path in the content folder, of the path in the repository
 * @param unnamed what a new entry is looked at as, which the editor names when it is saved
 */
export function toPreviewPane(toName: (path: string) => string, unnamed: string, tools: PaneTools) {
  const { look, listVersions, onFilled, toRecord } = tools;
  return class PreviewPane extends Component<Props, State> {
    override state: State = { shown: undefined, isBehind: false };
    #timer: ReturnType<typeof setTimeout> | undefined;
    #isGone = false;

    override componentDidMount() {
      this.#isGone = false;
      this.#lookSoon(0);
    }

    override componentDidUpdate({ entry }: Props, { shown }: State) {
      if (entry !== this.props.entry) {
        this.#lookSoon(patienceMs);
        this.setState({ isBehind: true });
      }
      if (!shown && this.state.shown) this.#scrollToEntry();
    }

    /**
     * A page that shows others too begins where they are, unless there is something to say above it. While the
     * editor draws the form it puts both panes back to their beginnings, so this may have to be done again.
     */
    #scrollToEntry(mostTimes = 4) {
      const { preview, problems = [] } = this.state.shown ?? {};
      if (problems.length > 0) return;
      const headings = [...this.props.document.querySelectorAll('h3')];
      const heading = headings.find(({ textContent }) => textContent === preview?.startsAt);
      heading?.closest('details')?.setAttribute('open', '');
      (heading?.closest('li') ?? heading)?.scrollIntoView({ behavior: 'instant' });
      if (!heading || mostTimes === 1) return;
      setTimeout(() => {
        const isBack = this.props.document.scrollingElement?.scrollTop === 0;
        if (isBack && !this.#isGone) this.#scrollToEntry(mostTimes - 1);
      }, againMs);
    }

    override componentWillUnmount() {
      this.#isGone = true;
      clearTimeout(this.#timer);
    }

    #lookSoon(delayMs: number) {
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#look(), delayMs);
    }

    async #look(isFresh = false) {
      const { entry } = this.props;
      const shown = await look(this.#name() ?? unnamed, entry.get('data').toJS(), isFresh);
      if (!this.#isGone && entry === this.props.entry) {
        this.setState({ shown, isBehind: false });
      }
    }

    /** Only what is saved: a link that nobody saves would be missed for good. */
    #record(): RecordLinks | undefined {
      const record = toRecord();
      return (
        record &&
        (async (links) => {
          await record(links);
          await this.#look(true);
        })
      );
    }

    /** `undefined` for a new entry. */
    #name(): string | undefined {
      const path = this.props.entry.get('path');
      return path === '' ? undefined : toName(path);
    }

    override render() {
      const { shown, isBehind } = this.state;
      const { entry, entryDraft } = this.props;
      const name = this.#name();
      if (!shown) return <p className="p-4">Looking at the page…</p>;
      return (
        <>
          {shown.isOld && (
            <p role="alert" className="border-b border-border bg-well p-4 text-base">
              <strong>This is not the newest version.</strong> The file was changed after the editor
              read it. Reload the page to see the newest one. If you have typed here, copy it first.
            </p>
          )}
          <Problems
            problems={shown.problems}
            isBehind={isBehind}
            record={shown.isSaved ? this.#record() : undefined}
          />
          <Changes {...shown.changes} isOld={shown.isOld} />
          {name !== undefined && (
            <EarlierPanel
              key={name}
              name={name}
              entry={entry.get('data').toJS()}
              draft={entryDraft}
              list={listVersions}
              onFilled={onFilled}
            />
          )}
          {shown.preview && <PagePreview preview={shown.preview} />}
          {shown.failure && <p className="p-4">The page cannot be shown yet: {shown.failure}</p>}
          {!shown.preview && !shown.failure && (
            <p className="p-4">This has no page of its own: other pages show it.</p>
          )}
        </>
      );
    }
  };
}
