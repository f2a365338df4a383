import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { otherClinicBuild } from './changed-clinic';

const read = (file: string) =>
  readFileSync(path.join(otherClinicBuild, file), 'utf8').replaceAll('\u00a0', ' ');

test('a notice is on every page, and that of a place on its page alone', () => {
  for (const page of ['index', 'faq', '404', 'locations/madison']) {
    expect(read(`site/${page}.html`)).toContain('We have moved our front desk');
  }
  expect(read('site/locations/dubuque.html')).toContain('on the river side');
  expect(read('site/locations/madison.html')).not.toContain('on the river side');
});

test('a place shows when it is closed, and a link to a map', () => {
  const page = read('site/locations/dubuque.html');
  expect(page).toContain('December 24, 2098 to January 2, 2099: the winter break');
  expect(page).toContain('href="https://www.openstreetmap.org/search?query=Dubuque"');
  expect(read('site/plan.html')).toContain('the winter break');
});

test('a file to download says its size, and is handed out as it is', () => {
  expect(read('site/print.html')).toContain('insurance form (PDF, 1 kB)');
  expect(JSON.parse(read('site.json')).files['/files/insurance-form.pdf']).toMatchObject({
    type: 'application/pdf',
    headers: { 'Content-Disposition': 'attachment' },
  });
  expect(readFileSync(path.join(otherClinicBuild, 'site/files/insurance-form.pdf'))).toEqual(
    readFileSync('tests/fixtures/clinics/small-us/files/insurance-form.pdf'),
  );
});

test('the clinic’s own colours and mark are on its pages and its icon', () => {
  expect(read('site/index.html')).toContain('--teal:#5b1a4b');
  expect(read('site/index.html')).toContain('M4 26L16 4l12 22z');
  expect(read('site/icon.svg')).toContain('fill="#5b1a4b"');
});
