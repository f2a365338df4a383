import { Component } from 'react';
import type { Checked } from '../checking/rules-client';
import type { Preview } from '../checking/to-preview';
import type { Entry } from '../file-format';
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
          {shown.isOld && (
            <p role="alert" className="border-b border-border bg-well p-4 text-base">
              <strong>This is not the newest version.</strong> The file was changed after the editor
              read it. Reload the page to see the newest one. If you have typed here, copy it first.
            </p>
          )}
          <Problems problems={shown.problems} />
          <Changes {...shown.changes} />
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
