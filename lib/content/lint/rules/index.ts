import { approvalNeedsSource } from './approval-needs-source';
import { comparisonNeedsSource } from './comparison-needs-source';
import { effectNeedsSource } from './effect-needs-source';
import { frequencyNeedsSource } from './frequency-needs-source';
import { mechanismNeedsSource } from './mechanism-needs-source';
import { noCertainty } from './no-certainty';
import { noLifePromises } from './no-life-promises';
import { noSalesPressure } from './no-sales-pressure';
import { noSuperlatives } from './no-superlatives';
import { noTestimonials } from './no-testimonials';
import { safetyNeedsSource } from './safety-needs-source';
import { speedNeedsSource } from './speed-needs-source';
import type { Rule } from '../rule';

/** Every rule on wording. */
export const rules: readonly Rule[] = [
  effectNeedsSource,
  frequencyNeedsSource,
  comparisonNeedsSource,
  speedNeedsSource,
  safetyNeedsSource,
  mechanismNeedsSource,
  approvalNeedsSource,
  noCertainty,
  noSuperlatives,
  noTestimonials,
  noSalesPressure,
  noLifePromises,
];
