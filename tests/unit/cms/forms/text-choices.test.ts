import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toTextChoices } from '@/lib/cms/forms/text-choices';

const clinic = 'tests/fixtures/clinics/small-us';

const files = new Map(
  readdirSync(clinic, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[a-z]+$/.test(name))
    .map((name) => [
      name,
      /\.(md|yaml)$/.test(name) ? readFileSync(path.join(clinic, name), 'utf8') : '',
    ]),
);

test('a text can cite every source, by its title', () => {
  const { sources } = toTextChoices(files);
  expect(sources.find(({ written }) => written === '[^anand-2023]')?.label).toMatch(/ECT.*2023$/);
});

test('a figure is offered with its value, and so is a telephone number', () => {
  const { figures } = toTextChoices(files);
  expect(figures).toContainEqual({
    written: '{{sessions}}',
    label: expect.stringMatching(/: .*\S/),
  });
  expect(figures).toContainEqual({ written: '{{emergency-number}}', label: '911' });
});

test('links lead to what is published, each under its own path', () => {
  const written = toTextChoices(files).links.map((link) => link.written);
  expect(written).toEqual(
    expect.arrayContaining(['/', '/faq/cost', '/conditions/ptsd', '/locations/dubuque']),
  );
  expect(written).not.toContain('/draft-page');
});

test('photographs are listed by their files, and what cannot be read is left out', () => {
  expect(toTextChoices(files).photos).toContain('room.jpg');
  const broken = new Map(files).set('sources/anand-2023.yaml', 'title: "open');
  expect(toTextChoices(broken).sources.map(({ written }) => written)).not.toContain(
    '[^anand-2023]',
  );
});

test('files to download are offered, and nothing else of their folder', () => {
  const more = new Map(files).set('files/form.docx', '').set('files/.DS_Store', '');
  expect(toTextChoices(more).downloads).toEqual(['insurance-form.pdf']);
});
