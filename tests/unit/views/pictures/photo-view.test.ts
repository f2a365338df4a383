import { expect, test } from 'vitest';
import { toLocationView } from '@/lib/views/pages/clinic/locations-view';
import { toDrawings } from '@/lib/views/pictures/drawings';
import { toPhotoView } from '@/lib/views/pictures/photo-view';
import { aContent, aLocation, aPhoto, aText } from '../../fixtures';

const shown = { file: 'room.jpg', words: 'A bed beside a window' };

function withPhotos(parts = {}) {
  return aContent({
    photos: new Map([
      ['room.jpg', aPhoto(parts)],
      ['door.png', aPhoto({ name: 'door' })],
    ]),
  });
}

test('a browser is offered three widths in two formats, best first, and one for any browser', () => {
  const { sources, src, width, height } = toPhotoView(shown, 'text', true, withPhotos());
  expect(sources.map(({ type }) => type)).toEqual(['image/avif', 'image/webp']);
  expect(sources[0]?.srcSet.split(', ')).toEqual([
    '/photos/room-0123456789-480.avif 480w',
    '/photos/room-0123456789-800.avif 800w',
    '/photos/room-0123456789-1280.avif 1280w',
  ]);
  expect(src).toBe('/photos/room-0123456789-800.jpg');
  expect([width, height]).toEqual([4000, 3000]);
});

test('no copy is larger than the original', () => {
  const { sources, src } = toPhotoView(shown, 'text', true, withPhotos({ width: 800 }));
  expect(sources[0]?.srcSet).toMatch(/480w, \S+-800\.avif 800w$/);
  expect(src).toContain('-800.jpg');
});

test('a broad photograph fills the square of a portrait by its height', () => {
  const broad = withPhotos({ width: 1600, height: 800 });
  const tall = withPhotos({ width: 800, height: 1600 });
  expect(toPhotoView(shown, 'portrait', false, broad).sizes).toBe('18em');
  expect(toPhotoView(shown, 'portrait', false, tall).sizes).toBe('9em');
});

test('only the first photograph of a page does not wait', () => {
  const { tree } = aText('![A bed](room.jpg)\n\n![A green door](door.png)');
  const { photos } = toDrawings(tree, withPhotos());
  expect(photos?.['room.jpg']?.isLazy).toBe(false);
  expect(photos?.['door.png']?.isLazy).toBe(true);
});

test('below the photograph of a place those of its text wait', () => {
  const text = aText('![A green door](door.png)');
  const location = aLocation({ photo: shown, text });
  const view = toLocationView({ ...withPhotos(), locations: [location] }, 'madison');
  expect(view.photo?.isLazy).toBe(false);
  expect(view.drawings.photos?.['door.png']?.isLazy).toBe(true);
});

test('a credit goes along', () => {
  expect(toPhotoView(shown, 'text', true, withPhotos({ credit: 'By A.' })).credit).toBe('By A.');
});

test('a photograph that is not there is an error that names it', () => {
  expect(() => toPhotoView({ ...shown, file: 'x.jpg' }, 'text', true, withPhotos())).toThrow(
    'x.jpg',
  );
});
