import type { PersonView } from '@/lib/views/pictures/people-view';
import type { PhotoView } from '@/lib/views/pictures/photo-view';
import { People } from '../facts/people';
import { Photograph } from '../pictures/photograph';

const photo: PhotoView = {
  words: 'A drop, as on the sign of the clinic',
  src: '/icon.svg',
  sources: [{ type: 'image/svg+xml', srcSet: '/icon.svg 480w, /icon.svg 800w' }],
  sizes: '9em',
  width: 800,
  height: 600,
  isLazy: true,
  credit: undefined,
};

const person: PersonView = {
  id: 'alex',
  name: 'Dr. Alex Example',
  profession: 'Psychiatrist',
  registration: undefined,
  languages: undefined,
  places: undefined,
  photo: undefined,
  sentence: undefined,
};

const everything: PersonView = {
  ...person,
  id: 'robin',
  name: 'Robin Example',
  registration: 'Registration 00000',
  languages: 'English and Spanish',
  places: 'Strand and Durban',
  photo,
  sentence: 'I stay beside you until you are ready to go home.',
};

export const photoSpecimens = {
  Photograph: {
    plain: <Photograph photo={{ ...photo, isLazy: false }} />,
    'with a credit': <Photograph photo={{ ...photo, credit: 'Photograph by A. Name' }} />,
  },
  People: {
    'nobody: nothing': <People people={[]} />,
    'only what has to be': <People people={[person]} />,
    'everything, beside somebody without a photograph': <People people={[everything, person]} />,
  },
};
