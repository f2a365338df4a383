import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import { otherClinicBuild } from './changed-clinic';

const { files }: SiteManifest = JSON.parse(
  readFileSync(path.join(otherClinicBuild, 'site.json'), 'utf8'),
);
const photos = Object.entries(files).filter(([sitePath]) => sitePath.startsWith('/photos/'));
const pages = Object.entries(files).filter(([, { type }]) => type.startsWith('text/html'));

function read(file: string): string {
  return readFileSync(path.join(otherClinicBuild, file), 'utf8').replaceAll('\u00a0', ' ');
}

test('each photograph is there in three widths of AVIF and WebP, and once for any browser', () => {
  const endings = photos.map(([sitePath]) => path.posix.extname(sitePath));
  const count = (ending: string) => endings.filter((each) => each === ending).length;
  expect([count('.avif'), count('.webp'), count('.jpg')]).toEqual([12, 12, 4]);
  expect(photos).toHaveLength(28);
});

test('every copy is on a page, and no other file of images/ is published', () => {
  const texts = pages.map(([, { file }]) => read(file)).join('');
  for (const [sitePath] of photos) expect(texts).toContain(sitePath);
  expect(Object.keys(files).filter((name) => /\/images\/|room\.(jpg|yaml)$/.test(name))).toEqual(
    [],
  );
});

test('none says where it was taken, or with what', async () => {
  for (const [sitePath, { file }] of photos) {
    const bytes = readFileSync(path.join(otherClinicBuild, file));
    expect((await sharp(bytes).metadata()).exif, sitePath).toBeUndefined();
    expect(bytes.toString('latin1'), sitePath).not.toMatch(/Example Phones|GPS/);
  }
});

test('browsers keep them, and are told what they are', () => {
  const types = { '.avif': 'image/avif', '.webp': 'image/webp', '.jpg': 'image/jpeg' };
  for (const [sitePath, { type, headers }] of photos) {
    expect(type).toBe(types[path.posix.extname(sitePath) as keyof typeof types]);
    expect(headers['Cache-Control']).toBe('public, max-age=31536000, immutable');
  }
});

test.each(['index', 'locations', 'locations/madison', 'what-is-ketamine'])(
  'site/%s.html says whom a patient will meet',
  (name) => {
    const text = read(`site/${name}.html`);
    expect(text.match(/<h2[^>]*>Who you will meet<\/h2>/g)).toHaveLength(1);
    expect(text).toContain('Wisconsin medical license 00000-00');
    expect(text).toContain('Robin Example, RN');
  },
);

test('the page of a place has nobody who works elsewhere', () => {
  const text = read('site/locations/dubuque.html');
  expect(text).toContain('Dr. Alex Example');
  expect(text).not.toContain('Robin Example');
});

test('what a record says of rights and consents is on no page', () => {
  for (const [, { file }] of pages) {
    expect(read(file)).not.toMatch(/Drawn for the tests|nobody was drawn/);
  }
});

test('a page without photographs names none', () => {
  expect(read('site/risks.html')).not.toMatch(/\/photos\/|<picture/);
});
