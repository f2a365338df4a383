import { Component } from 'react';
import type { Choice } from './text-choices';

type Props = {
  id: string;
  label: string;
  choices: readonly Choice[];
  onPick: (choice: Choice) => void;
};

type State = {
  /** What fits what was typed, once somebody has pressed Enter. */
  fitting: readonly Choice[] | undefined;
  /** What has just gone into the text. */
  picked: Choice | undefined;
};

/** As many as fit above a text. */
const mostShown = 8;

/**
 * A field that finds one of many as one types, also by Enter; picking it empties the field again. Where
 * several fit, they are shown to choose from. (A class: see preview-pane.tsx.)
 */
export class Picker extends Component<Props, State> {
  override state: State = { fitting: undefined, picked: undefined };

  #pick(input: HTMLInputElement, choice: Choice) {
    input.value = '';
    this.setState({ fitting: undefined, picked: choice });
    this.props.onPick(choice);
  }

  #find(input: HTMLInputElement) {
    const { choices } = this.props;
    const typed = input.value.trim().toLowerCase();
    if (typed === '') return;
    const fitting = choices.filter(({ label, written }) =>
      `${label} ${written}`.toLowerCase().includes(typed),
    );
    const [only] = fitting;
    if (only && fitting.length === 1) this.#pick(input, only);
    else this.setState({ fitting });
  }

  override render() {
    const { id, label, choices } = this.props;
    const { fitting, picked } = this.state;
    return (
      <div className="picker">
        <label htmlFor={`${id}-typed`}>{label}</label>
        <input
          id={`${id}-typed`}
          list={id}
          placeholder="Type to find"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            this.#find(event.currentTarget);
          }}
          onInput={({ currentTarget }) => {
            this.setState({ fitting: undefined, picked: undefined });
            const choice = choices.find((one) => currentTarget.value === toShown(one, choices));
            if (choice) this.#pick(currentTarget, choice);
          }}
        />
        <datalist id={id}>
          {choices.map((choice) => (
            <option key={choice.written} value={toShown(choice, choices)} />
          ))}
        </datalist>
        <div role="status">
          {fitting && <p>{toCount(fitting.length)}</p>}
          {picked && <p>Put into the text: {picked.label}</p>}
        </div>
        {fitting && fitting.length > 0 && (
          <ul>
            {fitting.slice(0, mostShown).map((choice) => (
              <li key={choice.written}>
                <button
                  type="button"
                  onClick={({ currentTarget }) => {
                    const input = currentTarget.closest('.picker')?.querySelector('input');
                    if (input) this.#pick(input, choice);
                  }}
                >
                  {toShown(choice, choices)}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
    );
  }
}

function toCount(count: number): string {
  if (count === 0) return 'Nothing fits: type fewer letters';
  return count <= mostShown
    ? `${count} fit: choose one`
    : `${count} fit, and the first ${mostShown} are here: choose one, or type more letters`;
}

/** What it is; and what is written for it, where two things are called alike. */
function toShown({ label, written }: Choice, choices: readonly Choice[]): string {
  const isAlone = choices.filter((other) => other.label === label).length === 1;
  return isAlone ? label : `${label} (${written})`;
}
