import { cpSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeEach, expect, test } from 'vitest';
import { toPhotoList } from '@/lib/content/load/files/photo-list';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { sortFiles } from '@/lib/content/load/files/sort-files';
import { getPhotoCopy } from '@/lib/photos/photo-copies';
import { photoEncodings } from '@/lib/photos/photo-settings';
import { routes } from '@/lib/routes';
import { aFolder } from '@/tests/support/a-folder';

let contentDir: string;
let cache: string;

beforeEach(() => {
  const folder = aFolder('photos');
  contentDir = path.join(folder, 'content');
  cache = path.join(folder, 'cache/photos');
  cpSync('tests/fixtures/clinics/small-us/images', path.join(contentDir, 'images'), {
    recursive: true,
  });
});

/** The path that pages have for a copy, as the check measures its original. */
function pathOf(file: string, width: number, ending: string): string {
  const { hash = '' } = toPhotoList(sortFiles(readFolder(contentDir)).photoFiles)[file] ?? {};
  return routes.photo({ name: path.parse(file).name, hash }, width, ending);
}

async function copyOf(file: string, width: number, ending: string): Promise<Buffer> {
  const copy = await getPhotoCopy(pathOf(file, width, ending), contentDir, cache);
  if (!copy) throw new Error(`there is no copy of ${file}`);
  return copy;
}

test('the original says where it was taken and with what, as one of a telephone does', async () => {
  const { exif } = await sharp(path.join(contentDir, 'images/room.jpg')).metadata();
  expect(exif?.toString('latin1')).toContain('Example Phones');
});

test.each(Object.keys(photoEncodings))('a copy as .%s says nothing of that', async (ending) => {
  const copy = await copyOf('room.jpg', 480, ending);
  const { format, width, height, ...metadata } = await sharp(copy).metadata();
  expect([width, height]).toEqual([480, 320]);
  expect(format).toBe({ avif: 'heif', webp: 'webp', jpg: 'jpeg' }[ending]);
  expect(metadata).not.toHaveProperty('exif');
  expect(metadata).not.toHaveProperty('xmp');
  expect(metadata).not.toHaveProperty('iptc');
  expect(copy.toString('latin1')).not.toMatch(/Example Phones|GPS/);
});

test('a photograph from a camera held upright is upright, with the proportions that pages keep for it', async () => {
  const list = toPhotoList(sortFiles(readFolder(contentDir)).photoFiles);
  expect(list['robin-example.jpg']).toMatchObject({ width: 640, height: 800 });
  const { width, height } = await sharp(await copyOf('robin-example.jpg', 320, 'webp')).metadata();
  expect([width, height]).toEqual([320, 400]);
});

test('none is enlarged', async () => {
  const { width } = await sharp(await copyOf('alex-example.jpg', 1280, 'webp')).metadata();
  expect(width).toBe(640);
});

test('what is transparent is white where the format knows nothing of it', async () => {
  const clear = { width: 900, height: 600, channels: 4, background: '#00000000' } as const;
  await sharp({ create: clear }).png().toFile(path.join(contentDir, 'images/plan.png'));
  const { channels } = await sharp(await copyOf('plan.png', 480, 'jpg')).stats();
  expect(channels.map(({ min }) => min)).toEqual([255, 255, 255]);
});

test('a copy is made once', async () => {
  await copyOf('room.jpg', 480, 'webp');
  const [file = ''] = readdirSync(cache);
  const { ino } = statSync(path.join(cache, file));
  await copyOf('room.jpg', 480, 'webp');
  expect(readdirSync(cache)).toEqual([file]);
  expect(statSync(path.join(cache, file)).ino).toBe(ino);
});

test('another photograph by the same name has other paths', async () => {
  const before = pathOf('room.jpg', 480, 'webp');
  cpSync(path.join(contentDir, 'images/entrance.jpg'), path.join(contentDir, 'images/room.jpg'));
  expect(pathOf('room.jpg', 480, 'webp')).not.toBe(before);
  await expect(getPhotoCopy(before, contentDir, cache)).rejects.toThrow(
    /images\/room\.jpg has changed/,
  );
});

test('one that is broken is named, with what to do', async () => {
  const file = path.join(contentDir, 'images/room.jpg');
  const bytes = readFolder(contentDir).files?.get('images/room.jpg');
  writeFileSync(file, bytes?.subarray(0, 9000) ?? '');
  await expect(copyOf('room.jpg', 480, 'webp')).rejects.toThrow(/images\/room\.jpg is broken/);
  expect(() => readdirSync(cache)).toThrow('ENOENT');
});

test.each([
  '/photos/room-0123456789-480.gif',
  '/photos/nowhere-0123456789-480.webp',
  '/photos/..%2fclinic-0123456789-480.webp',
  '/photos/room.jpg',
  '/photos/room-0123456789-99999.webp',
  '/photos/room-0123456789-480.constructor',
])('%s is no copy', async (sitePath) => {
  expect(await getPhotoCopy(sitePath, contentDir, cache)).toBeUndefined();
});
