import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { answer, type Case, fixtureFile, page } from '../lint-files';

const jpeg = readFileSync('tests/fixtures/clinics/small-us/images/room.jpg');
const record = fixtureFile('images/room.yaml');
const person = fixtureFile('people/alex-example.yaml');
const words = 'A bed beside a window';
const blank = { width: 900, height: 600, channels: 3, background: '#123456' } as const;
const png = await sharp({ create: blank }).png().toBuffer();
const avif = await sharp({ create: blank }).avif({ effort: 0 }).toBuffer();
/** What a telephone writes differs from AVIF in its name and in what no browser can decode. */
const heic = Buffer.from(avif.toString('latin1').replaceAll('avif', 'heic'), 'latin1');
const room = { 'images/room.jpg': jpeg, 'images/room.yaml': record };
const costs = (body: string) => ({ ...room, 'pages/costs.md': page(body) });
const shown = (alt: string, file = 'room.jpg') => costs(`![${alt}](${file})`);
/** A photograph under a name, with its record, which a page shows. */
const file = (name: string, bytes: Uint8Array | string) => ({
  [`images/${name}`]: bytes,
  [`images/${name.replace(/\.[^.]*$/, '')}.yaml`]: record,
  'pages/costs.md': page(`![${words}](${name})`),
});
const here = 'pages/costs.md:9';
/** A JPEG says its size near its beginning; one of a size that nobody takes. */
function ofSize(width: number, height: number): Buffer {
  const bytes = Buffer.from(jpeg);
  const at = bytes.findIndex(
    (byte, index) => byte === 0xff && [0xc0, 0xc2].includes(bytes[index + 1] ?? 0),
  );
  bytes.writeUInt16BE(height, at + 5);
  bytes.writeUInt16BE(width, at + 7);
  return bytes;
}

/** Pictures of the clinic’s own. */
export const cases: Case[] = [
  ['photo-words', 'a photograph without words', shown(''), here],
  ['photo-words', 'a file name', shown('IMG_2041'), here],
  ['photo-words', 'another file name', shown('front door.jpeg'), here],
  ['photo-words', 'what a screen reader says anyhow', shown('A photo of the bed and chair'), here],
  ['photo-words', 'the same with a colon', shown('Image: the bed and chair'), here],
  ['photo-words', 'a single word', shown('Room'), here],
  ['photo-words', 'a paragraph', shown('word '.repeat(50)), here],
  ['photo-place', 'one inside a sentence', costs(`See ![${words}](room.jpg) here.`), here],
  ['photo-place', 'one from another site', shown(words, 'https://a.example/room.jpg'), here],
  ['photo-place', 'one on a computer', shown(words, 'C:/Anna/room.jpg'), here],
  ['photo-place', 'one with its folder', shown(words, '/images/room.jpg'), here],
  ['photo-place', 'one with a title', shown(words, 'room.jpg "Our room"'), here],
  ['photo-place', 'one with spaces in its name', shown(words, 'my room 1.jpg'), here],
  ['photo-place', 'one by reference', costs(`![${words}][a]\n\n[a]: room.jpg`), here],
  ['photo-place', 'one with a space before its name', costs(`![${words}] (room.jpg)`), here],
  [
    'photo-place',
    'one in an answer',
    { ...room, ...answer(`![${words}](room.jpg)`) },
    'faq/cost.md:8',
  ],
  ['known-photo', 'a file that is not there', shown(words, 'rooom.jpg'), here],
  ['known-photo', 'another ending', shown(words, 'room.png'), here],
  [
    'known-photo',
    'one of a person',
    { 'people/alex-example.yaml': person },
    'people/alex-example.yaml:7',
  ],
  ['unused-photo', 'one that no page shows', room, 'images/room.jpg'],
  ['photo-record', 'one without its record', { 'images/room.jpg': jpeg }, 'images/room.jpg'],
  ['photo-record', 'a record alone', { 'images/rom.yaml': record }, 'images/rom.yaml'],
  [
    'photo-record',
    'a record of another name',
    { 'images/IMG_1.HEIC': heic, 'images/rom.yaml': record },
    'images/rom.yaml',
  ],
  ['photo-record', 'two of a name', { ...room, 'images/room.png': png }, 'images/room.png'],
  ['photo-file', 'HEIC', file('room.heic', heic), 'images/room.heic'],
  ['photo-file', 'HEIC by another name', file('room.jpg', heic), 'images/room.jpg'],
  ['photo-file', 'HEIC that cannot be read', file('room.HEIC', 'x'), 'images/room.HEIC'],
  ['photo-file', 'AVIF', file('room.avif', avif), 'images/room.avif'],
  ['photo-file', 'SVG', file('room.svg', '<svg width="900" height="600"/>'), 'images/room.svg'],
  ['photo-file', 'no picture at all', file('room.jpg', 'Dear reader'), 'images/room.jpg'],
  ['photo-file', 'a document', file('room.pdf', '%PDF-1.7'), 'images/room.pdf'],
  ['photo-file', 'a PNG named .jpg', file('room.jpg', png), 'images/room.jpg'],
  ['photo-file', 'a name of a camera', file('IMG_1.JPG', jpeg), 'images/IMG_1.JPG'],
  ['photo-file', 'one that is too small', file('room.jpg', ofSize(799, 600)), 'images/room.jpg'],
  ['photo-file', 'too many pixels', file('room.jpg', ofSize(9000, 6000)), 'images/room.jpg'],
  [
    'photo-file',
    'too many bytes',
    file('room.jpg', Buffer.concat([jpeg, Buffer.alloc(1e7)])),
    'images/room.jpg',
  ],
  [
    'photo-consent',
    'people without a consent',
    { ...room, 'images/room.yaml': record.replace('nobody', 'people') },
    'images/room.yaml:2',
  ],
  [
    'photo-consent',
    'a portrait on which nobody can be recognised',
    { 'people/alex-example.yaml': person, 'images/alex-example.yaml': record },
    'images/alex-example.yaml:2',
  ],
];

/** What looks wrong and is not. */
export const inOrder: [ruleId: string, files: Case[2]][] = [
  ['photo-words', shown('Picture windows look out on a garden')],
  ['photo-words', shown('Photographs of the sea hang above a bed')],
  ['photo-place', costs(`- one\n\n  ![${words}](room.jpg)`)],
  ['known-photo', shown(words)],
  ['photo-file', file('room.png', png)],
  ['photo-file', file('room.jpeg', jpeg)],
  ['photo-record', room],
  [
    'unused-photo',
    { ...room, 'pages/costs.md': page(`![${words}](room.jpg)`).replace('published', 'draft') },
  ],
];
