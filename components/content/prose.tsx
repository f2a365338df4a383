import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import { Callout } from './callout';

/** Text from Markdown. The tree holds only elements that the content check has let through. */
export function Prose({ body }: { body: Root }) {
  return <div className="prose">{toJsxRuntime(body, { Fragment, jsx, jsxs, components })}</div>;
}

const components = {
  callout: Callout,
  // A wide table scrolls inside itself, and the keyboard can reach it to do so.
  table: (props: ComponentProps<'table'>) => (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be focusable (WCAG 2.1.1).
    <section aria-label="Table" tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse" {...props} />
    </section>
  ),
};
