import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Which paths each `page.tsx` has. A page that is not here fails the accessibility test, and so
 * does one here that is not there any more.
 */
export const pathsOf: Record<string, string[]> = {
  'app/(static)/page.tsx': ['/'],
  'app/(static)/[page]/page.tsx': textPages(),
  'app/(static)/conditions/page.tsx': ['/conditions'],
  'app/(static)/conditions/[condition]/page.tsx': filesOf('conditions').map(
    (name) => `/conditions/${name}`,
  ),
  'app/(static)/glossary/page.tsx': ['/glossary'],
  'app/(interactive)/contact/page.tsx': ['/contact'],
  'app/(interactive)/plan/page.tsx': ['/plan'],
  'app/(interactive)/search/page.tsx': ['/search'],
  'app/(answers)/contact/problems/page.tsx': [
    '/contact/problems?problem=name-missing&problem=consent-missing',
  ],
  'app/(answers)/contact/sent/page.tsx': ['/contact/sent?reference=7K2M-Q9XF'],
  'app/(interactive)/feedback/page.tsx': ['/feedback'],
  'app/(answers)/feedback/sent/page.tsx': ['/feedback/sent?reference=7K2M-Q9XF'],
  'app/(static)/changes/page.tsx': ['/changes'],
  'app/(static)/costs/page.tsx': ['/costs'],
  'app/(sheets)/deciding/page.tsx': ['/deciding'],
  'app/(sheets)/deciding/[decision]/page.tsx': filesOf('decisions').map(
    (name) => `/deciding/${name}`,
  ),
  'app/(sheets)/deciding/[decision]/worksheet/page.tsx': filesOf('decisions').map(
    (name) => `/deciding/${name}/worksheet`,
  ),
  'app/(sheets)/questions/page.tsx': ['/questions'],
  'app/(sheets)/questions/[sheet]/page.tsx': ['first-consultation', 'day', 'companion'].map(
    (name) => `/questions/${name}`,
  ),
  'app/(static)/faq/page.tsx': ['/faq'],
  // One of each kind: ordinary, long with sources, an emergency, a crisis. answers.spec.ts looks at all.
  'app/(static)/faq/[answer]/page.tsx': [
    '/faq/cost',
    '/faq/does-it-work',
    '/faq/when-to-get-help',
    '/faq/still-having-infusions',
  ],
  'app/(static)/locations/page.tsx': ['/locations'],
  'app/(static)/locations/[location]/page.tsx': filesOf('locations').map(
    (name) => `/locations/${name}`,
  ),
  'app/(sheets)/print/[sheet]/page.tsx': filesOf('print').map((name) => `/print/${name}`),
  'app/(static)/sources/page.tsx': ['/sources'],
};

/** Pages of lists that divide once they are long; this clinic's are not, and the unit tests draw some. */
export const dividedPages = [
  'app/(sheets)/search/[letter]/page.tsx',
  'app/(static)/sources/[letter]/page.tsx',
];

/** Every path of the site, and one that is not there. */
export const paths = [...Object.values(pathsOf).flat(), '/not-there'];

/** Every `page.tsx` below `app`. */
export function findPageFiles(): string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => path.posix.join('app', file.split(path.sep).join('/')))
    .filter((file) => file.endsWith('/page.tsx'));
}

function textPages(): string[] {
  const own = [
    'home',
    'changes',
    'conditions',
    'contact',
    'costs',
    'deciding',
    'faq',
    'feedback',
    'glossary',
    'locations',
    'plan',
    'questions',
    'search',
    'sources',
  ];
  return filesOf('pages')
    .filter((name) => !own.includes(name))
    .map((name) => `/${name}`);
}

/** Every answer's own page. */
export const answerPaths = filesOf('faq').map((name) => `/faq/${name}`);

/** File names without their ending, drafts left out. */
function filesOf(folder: string): string[] {
  return readdirSync(path.join('content', folder))
    .filter(
      (file) => !/^status: draft$/m.test(readFileSync(path.join('content', folder, file), 'utf8')),
    )
    .map((file) => path.parse(file).name);
}
