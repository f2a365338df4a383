/** Paths of the inbox's JSON, for the server and for the page's script. */
export const apiPaths = {
  start: '/inbox/api/start',
  list: '/inbox/api/list',
  stamp: '/inbox/api/stamp',
  find: '/inbox/api/find',
  texts: '/inbox/api/texts',
  all: '/inbox/api/all',
  enquiry: <Reference extends string>(reference: Reference) =>
    `/inbox/api/enquiry/${reference}` as const,
  work: <Reference extends string>(reference: Reference) =>
    `/inbox/api/enquiry/${reference}/work` as const,
  notes: <Reference extends string>(reference: Reference) =>
    `/inbox/api/enquiry/${reference}/notes` as const,
  remove: <Reference extends string>(reference: Reference) =>
    `/inbox/api/enquiry/${reference}/delete` as const,
  // For managers alone (manager-api.ts).
  manage: '/inbox/api/manage/*',
  export: '/inbox/api/manage/export',
  audit: '/inbox/api/manage/audit',
  health: '/inbox/api/manage/health',
  retry: '/inbox/api/manage/retry',
} as const;

/** Says that the page asks by itself, and no person did: such a request keeps no session alive. */
export const backgroundHeader = 'Inbox-Background';
