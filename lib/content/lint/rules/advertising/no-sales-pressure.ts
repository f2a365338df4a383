import { claimRule } from '../../rule-kinds/claim-rule';

export const noSalesPressure = claimRule({
  id: 'no-sales-pressure',
  message: 'presses or tempts',
  fix: 'say plainly what it costs and how to ask',
});
