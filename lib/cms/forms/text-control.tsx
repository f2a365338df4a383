import { Component, createRef } from 'react';
import { Picker } from './picker';
import type { TextChoices } from './text-choices';

/** As much of what the editor hands to a control as is needed here. */
export type ControlProps = {
  value: string | undefined;
  forID: string;
  classNameWrapper: string;
  onChange: (value: string) => void;
  /** An Immutable.js map of the field's settings. */
  field: { get(name: string): unknown };
};

type State = { text: string; choices: TextChoices | undefined };

/**
 * The control for a Markdown text: plain text, with pickers for what it cites, prints and links to. A
 * rich-text editor would rewrite what it does not know. (A class: see preview-pane.tsx.)
 */
export function toTextControl(loadChoices: () => Promise<TextChoices>) {
  return class TextControl extends Component<ControlProps, State> {
    override state: State = { text: this.props.value ?? '', choices: undefined };
    #area = createRef<HTMLTextAreaElement>();

    override async componentDidMount() {
      this.setState({ choices: await loadChoices() });
    }

    override componentDidUpdate(before: ControlProps) {
      const { value = '' } = this.props;
      // Somebody has restored a backup, or taken a change back.
      if (value !== (before.value ?? '') && value !== this.state.text)
        this.setState({ text: value });
    }

    #change(text: string) {
      this.setState({ text });
      this.props.onChange(text);
    }

    /** Puts something where the cursor is, in place of what is selected. */
    #insert(toText: (selected: string) => string) {
      const area = this.#area.current;
      if (!area) return;
      const { selectionStart, selectionEnd, value } = area;
      area.setRangeText(
        toText(value.slice(selectionStart, selectionEnd)),
        selectionStart,
        selectionEnd,
        'end',
      );
      this.#change(area.value);
      area.focus();
    }

    override render() {
      const { forID, classNameWrapper, field } = this.props;
      const { text, choices } = this.state;
      return (
        <div className="text-control">
          {choices && (
            <div className="pickers">
              <Picker
                id={`${forID}-sources`}
                label="Cite a source"
                choices={choices.sources}
                onPick={({ written }) => this.#insert((selected) => selected + written)}
              />
              <Picker
                id={`${forID}-figures`}
                label="Print a figure"
                choices={choices.figures}
                onPick={({ written }) => this.#insert(() => written)}
              />
              <Picker
                id={`${forID}-links`}
                label="Link to a page"
                choices={choices.links}
                onPick={({ written, label }) =>
                  this.#insert((selected) => `[${selected || label}](${written})`)
                }
              />
              {choices.downloads.length > 0 && (
                <Picker
                  id={`${forID}-downloads`}
                  label="Offer a file to download"
                  choices={choices.downloads.map((file) => ({ written: file, label: file }))}
                  onPick={({ written }) =>
                    this.#insert((selected) => `[${selected || 'Say what it is'}](${written})`)
                  }
                />
              )}
              {field.get('takesPhotos') === true && choices.photos.length > 0 && (
                <Picker
                  id={`${forID}-photos`}
                  label="Show a photograph"
                  choices={choices.photos.map((file) => ({ written: file, label: file }))}
                  onPick={({ written }) =>
                    this.#insert(() => `\n\n![Say what is to be seen](${written})\n\n`)
                  }
                />
              )}
            </div>
          )}
          <textarea
            ref={this.#area}
            id={forID}
            aria-label="Text"
            className={classNameWrapper}
            rows={12}
            spellCheck
            value={text}
            onChange={({ target }) => this.#change(target.value)}
          />
        </div>
      );
    }
  };
}
