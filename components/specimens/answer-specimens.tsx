import { QuestionList } from '../answers/question-list';
import { RelatedAnswers } from '../answers/related-answers';
import { ShareAnswer } from '../answers/share-answer';
import { links } from './layout-specimens';

const url = 'https://clinic.example/faq/how-many-sessions';
const group = { label: 'Before', href: '/faq#group-before' };

const question = {
  anchor: 'how-many-sessions',
  aliases: ['sessions'],
  href: '/faq/how-many-sessions',
  question: 'How many infusions will I have?',
};

/** What is beside one answer on its own page, and the list of questions. */
export const answerSpecimens = {
  QuestionList: {
    'a group': (
      <QuestionList
        groups={[
          {
            anchor: 'group-before',
            title: 'Before',
            count: '1 question',
            questions: [question],
          },
        ]}
      />
    ),
  },
  RelatedAnswers: {
    'answers and pages': <RelatedAnswers related={{ answers: links, pages: links, group }} />,
    'nothing but the group': <RelatedAnswers related={{ answers: [], pages: [], group }} />,
  },
  ShareAnswer: { link: <ShareAnswer share={{ url, mailHref: `mailto:?body=${url}` }} /> },
};
