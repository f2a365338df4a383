import { claimRule } from '../../rule-kinds/claim-rule';

export const noTestimonials = claimRule({
  id: 'no-testimonials',
  message: 'seems to tell what patients say, which the rules on advertising forbid',
  fix: 'delete it, or give the result of a study',
});
