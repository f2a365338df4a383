/** How old things may become, in days. The stricter ones keep the site from going live. */
export const maxAges = {
  crisisNumberWarning: 31,
  crisisNumberLaunch: 92,
  confirmation: 366,
  reviewWarning: 60,
  reviewUrgent: 30,
} as const;
