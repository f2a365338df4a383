import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { answer, type Corrections, fixtureFile, page } from '../lint-files';

const jpeg = readFileSync('tests/fixtures/clinics/small-us/images/room.jpg');
const record = fixtureFile('images/room.yaml');
const words = 'A bed beside a window';
const blank = { width: 900, height: 600, channels: 3, background: '#123456' } as const;
const png = await sharp({ create: blank }).png().toBuffer();
const shown = (file: string) => ({ 'pages/costs.md': page(`![${words}](${file})`) });
const room = { 'images/room.jpg': jpeg, 'images/room.yaml': record, ...shown('room.jpg') };

/** The mistakes of the cases, corrected as the messages say. */
export const corrections: Corrections = {
  'photo-words': {
    'a photograph without words': ['![]', `![${words}]`],
    'a file name': ['IMG_2041', words],
    'what a screen reader says anyhow': ['A photo of the bed', 'The bed'],
    'a single word': ['Room', words],
    'a paragraph': [`![${'word '.repeat(50)}]`, `![${words}]`],
  },
  'photo-place': {
    'one inside a sentence': [
      `See ![${words}](room.jpg) here.`,
      `The room is here.\n\n![${words}](room.jpg)`,
    ],
    'one from another site': ['https://a.example/room.jpg', 'room.jpg'],
    'one on a computer': ['C:/Anna/room.jpg', 'room.jpg'],
    'one with its folder': ['/images/room.jpg', 'room.jpg'],
    'one with a title': [' "Our room"', ''],
    'one with spaces in its name': ['my room 1.jpg', 'room.jpg'],
    'one in an answer': { ...answer('See [the room](/costs).'), ...shown('room.jpg') },
  },
  'known-photo': {
    'a file that is not there': ['rooom.jpg', 'room.jpg'],
    'another ending': ['room.png', 'room.jpg'],
    'one of a person': {
      'images/alex-example.jpg': jpeg,
      'images/alex-example.yaml': fixtureFile('images/alex-example.yaml'),
    },
  },
  'unused-photo': { 'one that no page shows': shown('room.jpg') },
  'photo-record': {
    'one without its record': { 'images/room.yaml': record },
    'a record alone': { 'images/rom.yaml': undefined },
    'a record of another name': { 'images/IMG_1.HEIC': undefined, 'images/rom.yaml': undefined },
    'two of a name': { 'images/room.png': undefined },
  },
  'photo-file': {
    HEIC: { 'images/room.heic': undefined, ...room },
    'HEIC by another name': room,
    'HEIC that cannot be read': { 'images/room.HEIC': undefined, ...room },
    AVIF: { 'images/room.avif': undefined, ...room },
    SVG: { 'images/room.svg': undefined, 'images/room.png': png, ...shown('room.png') },
    'no picture at all': room,
    'a document': { 'images/room.pdf': undefined, ...room },
    'a PNG named .jpg': {
      'images/room.jpg': undefined,
      'images/room.png': png,
      ...shown('room.png'),
    },
    'a name of a camera': {
      'images/IMG_1.JPG': undefined,
      'images/IMG_1.yaml': undefined,
      'images/img-1.jpg': jpeg,
      'images/img-1.yaml': record,
      ...shown('img-1.jpg'),
    },
    'one that is too small': room,
    'too many pixels': room,
    'too many bytes': room,
  },
  'photo-consent': {
    'people without a consent': [
      'recognisable: people\n',
      'recognisable: people\nconsents:\n  - { who: Robin Example, givenOn: 2026-11-19, keptIn: the office }\n',
    ],
    'a portrait on which nobody can be recognised': [
      'recognisable: nobody\n',
      'recognisable: people\nconsents:\n  - { who: Alex Example, givenOn: 2026-11-19, keptIn: the office }\n',
    ],
  },
};
