import { claimRule } from '../../rule-kinds/claim-rule';

export const noSalesPressure = claimRule({
  id: 'no-sales-pressure',
  message: 'seems to press or tempt somebody',
  fix: 'leave it out, or say plainly what it costs and how to ask',
});
