import type {
  CompiledMarkdown,
  Condition,
  Content,
  Decision,
  Figure,
  Location,
  Option,
  Page,
  Person,
  Photo,
  Question,
  Source,
} from '@/lib/content/content';
import { toFigureTexts } from '@/lib/content/figure-values';
import { compileMarkdown } from '@/lib/content/markdown/compile-markdown';
import { requiredPages } from '@/lib/content/schemas/content-types';
import { usualState } from '@/tests/support/usual-state';

/** A view or a text with ordinary spaces, for tests of what it says rather than where its lines break. */
export function untied<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value).replaceAll('\u00a0', ' ').replaceAll('\u2060', ''));
}

/** Small content for tests of one thing; each maker takes what the test is about. */
export function aContent(parts: Partial<Content> = {}): Content {
  return {
    clinic: {
      name: 'Test Clinic',
      nameConfirmedOn: '2026-01-01',
      website: 'https://test.example',
      country: 'US',
      countryName: 'United States',
      locale: 'en-US',
      currency: 'USD',
      timeZone: 'America/Chicago',
      specialty: 'Psychiatric',
      prices: 'shown',
      emergency: { number: '911', about: 'any phone', checkedOn: '2026-01-01' },
      helplines: [
        {
          name: 'Lifeline',
          phone: '988',
          when: 'day and night',
          free: true,
          checkedOn: '2026-01-01',
        },
      ],
      reply: { within: 'one day', confirmedOn: '2026-01-01' },
    },
    ...usualState,
    figures: [],
    figureTexts: new Map(),
    glossary: [],
    phoneTexts: new Map(),
    holidays: [],
    synonyms: [],
    pages: requiredPages.map((name) => aPage({ name })),
    conditions: [],
    questions: [],
    locations: [],
    people: [],
    photos: new Map(),
    decisions: [],
    options: [],
    sheets: [],
    sources: [],
    ...parts,
  };
}

export function aFigure(name: string, value: number, unit: Figure['unit'], parts = {}): Figure {
  const displayText = `${value} ${unit}`;
  return {
    name,
    label: name,
    value,
    unit,
    displayText,
    owner: 'doctor',
    confirmedOn: '2026-01-02',
    ...parts,
  };
}

/** Content with these figures, as its texts print them. */
export function withFigures(figures: Figure[], parts: Partial<Content> = {}): Content {
  const content = aContent({ figures, ...parts });
  return { ...content, figureTexts: toFigureTexts(content.clinic, figures) };
}

export function aText(markdown: string): CompiledMarkdown {
  return compileMarkdown(markdown, { headings: 'allowed', firstLine: 1 }).compiled;
}

const written = {
  status: 'published',
  updatedOn: '2026-02-03',
  title: 'A title',
  description: 'A description.',
  summary: 'A summary.',
  text: aText('Some text.'),
  isReviewStale: false,
  mentionsSuicide: false,
} as const;

/** What a condition and a decision say of themselves. */
const purpose = {
  aim: 'To show what is known.',
  forWhom: 'Adults.',
  notCovered: 'Children.',
  searchedUntil: '2026-05-01',
  readOn: [],
};

export function aPage(parts: Partial<Page> = {}): Page {
  return { ...written, name: 'page', kind: 'practical', ...parts };
}

export function aCondition(parts: Partial<Condition> = {}): Condition {
  return {
    ...written,
    ...purpose,
    name: 'ptsd',
    shortTitle: 'PTSD',
    evidence: 'early',
    order: 1,
    ...parts,
  };
}

export function aQuestion(parts: Partial<Question> = {}): Question {
  const { status, updatedOn, text, isReviewStale, mentionsSuicide } = written;
  return {
    ...{ status, updatedOn, text, isReviewStale, mentionsSuicide },
    name: 'how-long',
    question: 'How long?',
    group: 'before',
    order: 1,
    ...parts,
  };
}

export function aLocation(parts: Partial<Location> = {}): Location {
  return {
    ...written,
    name: 'madison',
    shortTitle: 'Madison',
    order: 1,
    address: { city: 'Madison', region: 'Wisconsin' },
    hours: [],
    prices: [],
    ...parts,
  };
}

export function aPerson(parts: Partial<Person> = {}): Person {
  return {
    id: 'alex-example',
    name: 'Dr. Alex Example',
    profession: 'Psychiatrist',
    languages: [],
    places: [],
    agreedOn: '2026-01-01',
    order: 1,
    status: 'published',
    ...parts,
  };
}

export function aPhoto(parts: Partial<Photo> = {}): Photo {
  return {
    name: 'room',
    width: 4000,
    height: 3000,
    hash: '0123456789',
    credit: undefined,
    ...parts,
  };
}

export function aSource(id: string): Source {
  return {
    id,
    authors: `Author of ${id}`,
    title: `Title of ${id}`,
    publication: 'A journal',
    year: 2001,
    kind: 'trial',
    finding: 'A finding.',
    checked: 'seen',
    checkedOn: '2026-01-01',
  };
}

export function aDecision(parts: Partial<Decision> = {}): Decision {
  return {
    ...written,
    name: 'depression',
    shortTitle: 'Depression',
    question: 'What next?',
    ...purpose,
    values: [
      { text: 'That it lasts', sections: ['how-long-it-lasts'] },
      { text: 'Few visits', sections: ['how-long-it-takes'] },
    ],
    about: 'Made by us.',
    order: 1,
    ...parts,
  };
}

export function anOption(parts: Partial<Option> = {}): Option {
  return {
    ...written,
    name: 'option',
    shortTitle: 'Option',
    decision: 'depression',
    gain: 'It can help.',
    sure: 'Little.',
    keySources: [],
    respond: { none: 'Nobody counted it.' },
    recover: { none: 'Nobody counted it.' },
    commonHarms: [{ what: 'Headache' }, { what: 'Tiredness' }],
    seriousHarms: [{ what: 'Harm that lasts' }, { what: 'Time lost' }],
    cost: { ask: ['The price', 'What the plan pays'] },
    ...parts,
  };
}
