import { claimRule } from '../../rule-kinds/claim-rule';

export const noTestimonials = claimRule({
  id: 'no-testimonials',
  message: 'tells what patients say, which the rules on advertising forbid',
  fix: 'delete it, or give the result of a study',
});
