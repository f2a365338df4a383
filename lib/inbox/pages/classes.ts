/** How the controls of the inbox look: as those of the site do. */
export const buttonClass =
  'min-h-11 cursor-pointer bg-accent px-6 py-2 font-bold text-on-accent hover:bg-accent-strong disabled:opacity-60';

/** A button for what is not the main thing to do here. */
export const quietButtonClass =
  'min-h-11 cursor-pointer border-2 border-accent px-4 py-2 font-bold text-accent hover:border-accent-strong hover:text-accent-strong disabled:cursor-default disabled:opacity-60';

export const fieldClass =
  'mt-1 block w-full min-h-11 border-2 border-border bg-surface px-3 py-2 text-text';

/** A box beside the text that it belongs to. */
export const cardClass = 'border border-line bg-surface p-4';
