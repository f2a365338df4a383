import type { Rule } from '../rule';
import { approvalNeedsSource } from './approval-needs-source';
import { chanceNeedsSource } from './chance-needs-source';
import { comparisonNeedsSource } from './comparison-needs-source';
import { effectNeedsSource } from './effect-needs-source';
import { emergencyNumber } from './emergency-number';
import { frequencyNeedsSource } from './frequency-needs-source';
import { mechanismNeedsSource } from './mechanism-needs-source';
import { noCertainty } from './no-certainty';
import { noLifePromises } from './no-life-promises';
import { noSalesPressure } from './no-sales-pressure';
import { noSuperlatives } from './no-superlatives';
import { noTestimonials } from './no-testimonials';
import { percentageNeedsSource } from './percentage-needs-source';
import { safetyNeedsSource } from './safety-needs-source';
import { speedNeedsSource } from './speed-needs-source';
import { suicideHelpFirst } from './suicide-help-first';
import { suicideMainSubject } from './suicide-main-subject';
import { suicideNumber } from './suicide-number';
import { suicideOutOfReach } from './suicide-out-of-reach';
import { suicideWording } from './suicide-wording';

/** Every rule on wording. Of several claims in one sentence the first rule's is reported. */
export const rules: readonly Rule[] = [
  noCertainty,
  noLifePromises,
  noSalesPressure,
  noSuperlatives,
  noTestimonials,
  percentageNeedsSource,
  chanceNeedsSource,
  approvalNeedsSource,
  comparisonNeedsSource,
  effectNeedsSource,
  frequencyNeedsSource,
  mechanismNeedsSource,
  safetyNeedsSource,
  speedNeedsSource,
  emergencyNumber,
  suicideHelpFirst,
  suicideMainSubject,
  suicideNumber,
  suicideOutOfReach,
  suicideWording,
];
