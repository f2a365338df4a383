/** What the journeys ask of a browser, whatever protocol drives it. */
export type Engine = {
  /** Goes to a URL, and waits until it has loaded. */
  open: (url: string) => Promise<void>;
  /** Sets the size of the window, of what a page sees at least. */
  resize: (width: number, height: number) => Promise<void>;
  /** Runs a function in the page, with arguments that JSON can hold. It may not wait for anything. */
  run: <Args extends unknown[], Result>(
    action: (...args: Args) => Result,
    ...args: Args
  ) => Promise<Result>;
  close: () => Promise<void>;
};

/**
 * @param hasScripts whether pages may run scripts; `run` works either way
 * @param onComplaint is told what the browser itself has to say of a page, where it says anything
 */
export type StartEngine = (options: {
  hasScripts: boolean;
  onComplaint: (complaint: string) => void;
}) => Promise<Engine>;

/** A function with its arguments, as an expression. */
export function toExpression(action: (...args: never[]) => unknown, args: readonly unknown[]) {
  return `(${action})(...${JSON.stringify(args)})`;
}
