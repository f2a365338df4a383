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
  linkPreview: (path: string) => `/link-preview${path === '/' ? '/home' : path}.png`,
  /** Of a copy; the hash is of the photograph as it was taken. */
  photo: ({ name, hash }: { name: string; hash: string }, width: number, ending: string) =>
    `/photos/${name}-${hash}-${width}.${ending}`,
  securityTxt: '/.well-known/security.txt',
  api: { contact: '/api/contact', health: '/api/health' },
  page: (name: string) => (name === 'home' ? '/' : `/${name}`),
  condition: (name: string) => `/conditions/${name}`,
  location: (name: string) => `/locations/${name}`,
  question: (name: string) => `/faq#${name}`,
  source: (id: string) => `/sources#${id}`,
} as const;

/** Anchors that are made from a name. */
export const anchors = {
  questionGroup: (group: string) => `group-${group}`,
  citedSource: (id: string) => `source-${id}`,
} as const;

/** What the templates' own anchors begin with; the content check keeps them free. */
export const anchorPrefixes = ['page-', 'group-', 'source-', 'enquiry-'] as const;
