import { claimRule } from '../claim-rule';

export const noTestimonials = claimRule({
  id: 'no-testimonials',
  message: 'gives praise by patients or results of our own, which the rules on advertising forbid',
  fix: 'delete it, or give the result of a study',
  honestWhen: ['asked', 'denied', 'critical'],
});
