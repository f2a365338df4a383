import { readdirSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { allSpecimens } from '@/components/specimens/all-specimens';
import { htmlRules } from '../../html-rules';

/** Components that only make sense within a whole page, or that a specimen draws as a part of it. */
const drawnElsewhere = [
  'all-sheets',
  'answer-page',
  'app-icon',
  'choice-fields',
  'content-diagnostics',
  'decision-page',
  'email-field',
  'field',
  'form-ending',
  'json-ld',
  'letter-section',
  'link-list',
  'link-preview',
  'page-shell',
  'picture-frame',
  'prose',
  'questions',
  'send-form',
  'sheet-page',
  'site-mark',
  'text-page',
  'text-page-frame',
  'worksheet-page',
];

const states = Object.entries(allSpecimens).flatMap(([name, states]) =>
  Object.entries(states).map(([state, element]) => ({ name, state, element })),
);

test('every component has a specimen', () => {
  const files = readdirSync('components')
    // The planner, the printed sheets and whole pages are drawn in tests of their own.
    .filter((folder) => !['specimens', 'pages', 'plan', 'print'].includes(folder))
    .flatMap((folder) => readdirSync(path.join('components', folder)))
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => path.parse(file).name);
  const shown = Object.keys(allSpecimens).map((name) =>
    name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase(),
  );
  expect(files.filter((file) => !shown.includes(file) && !drawnElsewhere.includes(file))).toEqual(
    [],
  );
});

test.each(states)('$name, $state: is drawn, and as valid HTML', async ({ state, element }) => {
  const markup = renderToStaticMarkup(element);
  if (state.endsWith(': nothing')) {
    expect(markup).not.toMatch(/[^<>\s]+(?=<\/(p|li|a|h\d)>)/);
    return;
  }
  expect(markup).toMatch(/<(svg|[a-z]+)/);
  const report = await new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: htmlRules,
  }).validateString(markup);
  expect(report.results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual(
    [],
  );
});
