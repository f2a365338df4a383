import type { Question } from '@/lib/content/content';

type QuestionGroup = Question['group'];

/** What each group of questions is called, in the order in which the page of all answers has them. */
export const groupTitles: Record<QuestionGroup, string> = {
  'for-me': 'Is it for me?',
  evidence: 'Does it work?',
  before: 'Before',
  'on-the-day': 'On the day',
  afterwards: 'Afterwards',
  risks: 'Risks',
  health: 'Other illnesses and medicines',
  life: 'Work, family and privacy',
  money: 'Money',
  referrers: 'For referrers',
};

export const groupNames = Object.keys(groupTitles) as QuestionGroup[];
