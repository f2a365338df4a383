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
