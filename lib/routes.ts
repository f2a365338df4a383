/** Every path of the site is built here, from a file's name. */
export const routes = {
  home: '/',
  conditions: '/conditions',
  costs: '/costs',
  locations: '/locations',
  faq: '/faq',
  plan: '/plan',
  sheets: '/print',
  contact: '/contact',
  contactSent: '/contact/sent',
  contactProblems: '/contact/problems',
  privacy: '/privacy',
  accessibility: '/accessibility',
  sources: '/sources',
  deciding: '/deciding',
  questions: '/questions',
  glossary: '/glossary',
  search: '/search',
  /** One letter of the index, where it has too many words for one page. */
  searchLetter: (letter: string) => `/search/${letter.toLowerCase()}`,
  searchIndex: (fileName: string) => `/search-index/${fileName}`,
  changes: '/changes',
  changesFeed: '/changes.xml',
  feedback: '/feedback',
  feedbackSent: '/feedback/sent',
  /** To say something of one page, which the form has chosen already. */
  feedbackOn: (path: string) => `/feedback#${path}`,
  linkPreview: (path: string) => `/link-preview${path === '/' ? '/home' : path}.png`,
  /** Of a copy; the hash is of the photograph as it was taken. */
  photo: ({ name, hash }: { name: string; hash: string }, width: number, ending: string) =>
    `/photos/${name}-${hash}-${width}.${ending}`,
  /** A file to download, of content/files/. */
  download: (file: string) => `/files/${file}`,
  securityTxt: '/.well-known/security.txt',
  /** For staff, beside the site: see lib/inbox. */
  inbox: '/inbox',
  inboxSignIn: '/inbox/sign-in',
  inboxSignOut: '/inbox/sign-out',
  inboxInvitation: '/inbox/invitation',
  inboxPasskeys: '/inbox/passkeys',
  inboxStaff: '/inbox/staff',
  inboxAssets: '/inbox/assets',
  inboxEnquiry: (reference: string) => `/inbox/${reference}`,
  api: { contact: '/api/contact', health: '/api/health' },
  page: (name: string) => (name === 'home' ? '/' : `/${name}`),
  condition: (name: string) => `/conditions/${name}`,
  location: (name: string) => `/locations/${name}`,
  decision: (name: string) => `/deciding/${name}`,
  worksheet: (decision: string) => `/deciding/${decision}/worksheet`,
  questionSheet: (sheet: string) => `/questions/${sheet}`,
  term: (id: string) => `/glossary#${id}`,
  /** One answer on a page of its own; `/faq#name` is the same among all answers. */
  answer: (name: string) => `/faq/${name}`,
  questionGroup: (group: string) => `/faq#group-${group}`,
  sheet: (name: string) => `/print/${name}`,
  source: (id: string) => `/sources#${id}`,
  /** The sources of one letter, where there are too many for one page. */
  sourceLetter: (letter: string) => `/sources/${letter.toLowerCase()}`,
} as const;

/** Anchors that are built from a name. */
export const anchors = {
  questionGroup: (group: string) => `group-${group}`,
  /** Of the source of that number in the page's own list. */
  citedSource: (number: number) => `source-${number}`,
  /** Of the first place that cites the source of that number. */
  citation: (number: number) => `cited-${number}`,
  option: (name: string) => `option-${name}`,
  optionSection: (id: string) => `section-${id}`,
  /** What one option says in one section. */
  sectionOf: (option: string, id: string) => `option-${option}-${id}`,
  /** Of a letter in an index from A to Z. */
  letter: (letter: string) => `letter-${letter.toLowerCase()}`,
} as const;

/** The parts of a decision's page besides its sections: all options in short, in full, by question. */
export const decisionParts = ['options', 'in-full', 'by-question'] as const;

/** The prefixes of the templates' own anchors; the content check keeps them free. */
export const anchorPrefixes = [
  'page-',
  'group-',
  'source-',
  'cited-',
  'enquiry-',
  'option-',
  'section-',
  'letter-',
] as const;
