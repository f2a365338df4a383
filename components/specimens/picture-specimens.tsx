import type { ChancesView } from '@/lib/views/pictures/chances-view';
import type { CourseView } from '@/lib/views/pictures/course-view';
import type { DayView } from '@/lib/views/pictures/day-view';
import { CourseCalendar } from '../pictures/course-calendar';
import { DayByClock } from '../pictures/day-by-clock';
import { DayTimeline } from '../pictures/day-timeline';
import { EvidenceList } from '../pictures/evidence-list';
import { EvidenceMark } from '../pictures/evidence-mark';
import { PeopleGrid } from '../pictures/people-grid';
import { CaptionedScene } from '../pictures/scenes/captioned-scene';
import { sceneNames } from '../pictures/scenes/scene';
import { TimesToTick } from '../pictures/times-to-tick';

const day: DayView = {
  steps: [
    { label: 'The infusion', displayText: 'about 40 minutes', minutes: 40, scene: 'drip' },
    {
      label: 'Watched afterwards',
      displayText: 'at least 20 minutes',
      minutes: 20,
      scene: 'monitor',
    },
  ],
  afterwards: { label: 'No driving for', displayText: '24 hours', scene: 'journey-home' },
  whole: { displayText: '2 hours', minutes: 120 },
};

const week = [false, true, false, true, false, false, false];

const course: CourseView = {
  displayText: '6 infusions over 3 weeks',
  weeks: [week, week, week],
};

const chances: ChancesView = {
  title: 'Few symptoms left one week after treatment',
  people: '201 people in nine trials',
  groups: [
    { who: 'After ketamine', outOf100: 24 },
    { who: 'After a comparison treatment', outOf100: 6 },
  ],
  gap: '18 more of 100 than after a comparison treatment',
  caution: 'For most others the benefit lasted less long.',
  sourceLabel: 'Xu 2016',
  sourceHref: '#source',
  checked: 'seen on 15 November 2026',
};

const grades = ['some', 'early', 'conflicting', 'none'] as const;

export const evidenceOf = (grade: (typeof grades)[number]) => ({
  grade,
  name: `${grade} evidence`,
  meaning: 'What the grade means, in a sentence.',
});

export const pictureSpecimens = {
  DayTimeline: {
    'two steps': <DayTimeline day={day} />,
    'without the whole': <DayTimeline day={{ ...day, whole: undefined }} />,
  },
  DayByClock: {
    'an example': (
      <DayByClock
        day={{
          appointment: '10:00',
          appointmentAt: 50,
          spans: [
            { label: 'No food', when: 'from 07:00', from: 0, to: 50, isOpen: false },
            { label: 'The drip', when: 'until about 10:40', from: 50, to: 61, isOpen: false },
            { label: 'No driving', when: 'until 12:00', from: 50, to: 100, isOpen: true },
          ],
        }}
      />
    ),
  },
  TimesToTick: {
    'two times': (
      <TimesToTick
        times={[
          { label: 'Stop eating', when: '3 hours before your appointment' },
          { label: 'Your appointment', when: 'the time we gave you' },
        ]}
      />
    ),
  },
  CourseCalendar: {
    'a full course': <CourseCalendar course={course} />,
    'a course that ends within a week': (
      <CourseCalendar course={{ ...course, weeks: [week, week.map((_, index) => index === 1)] }} />
    ),
  },
  PeopleGrid: {
    'two groups': <PeopleGrid chances={chances} />,
    'nobody, and everybody': (
      <PeopleGrid
        chances={{
          ...chances,
          groups: [
            { who: 'Nobody', outOf100: 0 },
            { who: 'Everybody', outOf100: 100 },
          ],
        }}
      />
    ),
  },
  Scene: Object.fromEntries(
    sceneNames.map((name) => [name, <CaptionedScene key={name} name={name} />]),
  ),
  EvidenceMark: Object.fromEntries(
    grades.map((grade) => [grade, <EvidenceMark key={grade} grade={grade} />]),
  ),
  EvidenceList: {
    'every grade, and none given': (
      <EvidenceList
        conditions={[...grades, undefined].map((grade) => ({
          label: `A condition with ${grade ?? 'no'} grade`,
          href: `#${grade}`,
          text: 'One honest sentence on what is known.',
          evidence: grade && evidenceOf(grade),
        }))}
      />
    ),
  },
};
