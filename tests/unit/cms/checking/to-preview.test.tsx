import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { toPreview } from '@/lib/cms/checking/to-preview';
import { PagePreview } from '@/lib/cms/preview/page-preview';
import type { ContentItem } from '@/lib/content/load/content-item';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { readItems } from '@/lib/content/load/read-items';

const folder = readFolder('tests/fixtures/clinics/small-us');
const { items } = readItems(folder);
const around = {
  photos: { 'entrance.jpg': { width: 1200, height: 800, hash: '0123456789abcdef' } },
  fileNames: [...(folder.files?.keys() ?? [])],
  today: '2026-11-22',
  origin: 'https://clinic.example',
};

function preview(item: ContentItem) {
  return toPreview(items, item, around);
}

function itemAt(name: string): ContentItem {
  const item = items.find(({ path }) => path.endsWith(name));
  if (!item) throw new Error(`there is no ${name}`);
  return item;
}

const withPage = items.filter(({ markdown }) => markdown);

test.each(withPage.map((item) => [item.path, item] as const))(
  'the page of %s is drawn by the site’s own components',
  (_path, item) => {
    const shown = preview(item);
    expect(shown && renderToStaticMarkup(<PagePreview preview={shown} />)).toMatch(
      /<h1[^>]*>.+<\/h1>/,
    );
  },
);

test('a draft is shown, and says that it is one', () => {
  const shown = preview(itemAt('faq/draft-question.md'));
  expect(shown && renderToStaticMarkup(<PagePreview preview={shown} />)).toContain('Draft: ');
});

test('a file without a page of its own has no preview', () => {
  expect(preview(itemAt('figures.yaml'))).toBeUndefined();
  expect(preview(itemAt('sources/anand-2023.yaml'))).toBeUndefined();
});

test('photographs are those of the site that the editor is on', () => {
  const shown = preview(itemAt('locations/madison.md'));
  const html = shown && renderToStaticMarkup(<PagePreview preview={shown} />);
  expect(html).toContain('src="https://clinic.example/photos/entrance-0123456789abcdef-');
});

/** As it would be while somebody writes it. */
function written(name: string, text: string) {
  const files = new Map(folder.files).set(name, new TextEncoder().encode(text));
  const all = readItems({ ...folder, files }).items;
  const item = all.find(({ path }) => path.endsWith(name));
  const shown = item && toPreview(all, item, around);
  return { shown, html: shown && renderToStaticMarkup(<PagePreview preview={shown} />) };
}

test('a new entry is shown as soon as something of it is written', () => {
  const text = '---\nquestion: May I fly?\ngroup: ""\n---\n\nAsk us first.\n';
  expect(written('faq/new.md', text).html).toMatch(/May I fly\?[\s\S]*Ask us first\./);
  expect(written('faq/new.md', '---\ngroup: money\n---\n\nAsk us first.\n').html).toContain('…?');
});

test('a notice is shown on a page that has it, whatever else is missing', () => {
  const says = 'says: We are closed today.\n';
  expect(written('notices/closed.yaml', says).html).toMatch(/We are closed today\.[\s\S]*<h1/);
  expect(written('notices/closed.yaml', `${says}places: [madison]\n`).shown).toMatchObject({
    kind: 'location',
  });
});

test('a person is shown at the place where they work', () => {
  const text = 'name: Dr Jo Example\nprofession: Psychiatrist\nplaces: [madison]\n';
  const { shown, html } = written('people/jo-example.yaml', text);
  expect(shown).toMatchObject({ kind: 'location' });
  expect(html).toContain('Jo Example');
});
