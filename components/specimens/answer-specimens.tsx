import { RelatedAnswers } from '../answers/related-answers';
import { ShareAnswer } from '../answers/share-answer';
import { links } from './layout-specimens';
import type { Specimen } from './specimen';

const url = 'https://clinic.example/faq/how-many-sessions';
const group = { label: 'Before', href: '/faq#group-before' };

/** What is beside one answer on its own page. */
export const answerSpecimens: Specimen[] = [
  {
    name: 'RelatedAnswers',
    states: {
      'answers and pages': <RelatedAnswers related={{ answers: links, pages: links, group }} />,
      'nothing but the group': <RelatedAnswers related={{ answers: [], pages: [], group }} />,
    },
  },
  {
    name: 'ShareAnswer',
    states: { link: <ShareAnswer share={{ url, mailHref: `mailto:?body=${url}` }} /> },
  },
];
