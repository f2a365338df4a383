/** Every address of the site is made here, from a file's name. */
export const routes = {
  home: '/',
  conditions: '/conditions',
  costs: '/costs',
  locations: '/locations',
  faq: '/faq',
  contact: '/contact',
  contactSent: '/contact/sent',
  contactProblems: '/contact/problems',
  privacy: '/privacy',
  accessibility: '/accessibility',
  sources: '/sources',
  glossary: '/glossary',
  search: '/search',
  searchIndex: (fileName: string) => `/search-index/${fileName}`,
  linkPreview: (path: string) => `/link-preview${path === '/' ? '/home' : path}.png`,
  securityTxt: '/.well-known/security.txt',
  api: { contact: '/api/contact', health: '/api/health' },
  page: (name: string) => (name === 'home' ? '/' : `/${name}`),
  condition: (name: string) => `/conditions/${name}`,
  location: (name: string) => `/locations/${name}`,
  question: (name: string) => `/faq#${name}`,
  term: (id: string) => `/glossary#${id}`,
  source: (id: string) => `/sources#${id}`,
} as const;

/** Anchors that are made from a name. */
export const anchors = {
  questionGroup: (group: string) => `group-${group}`,
  citedSource: (id: string) => `source-${id}`,
  /** Of a letter in an index from A to Z. */
  letter: (letter: string) => `letter-${letter.toLowerCase()}`,
} as const;

/** What the templates' own anchors begin with; the content check keeps them free. */
export const anchorPrefixes = ['page-', 'group-', 'source-', 'enquiry-', 'letter-'] as const;
