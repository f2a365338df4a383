import { expect, test } from 'vitest';
import { cases } from './all-cases';
import { applyProposal } from './apply-proposal';
import { diagnose } from './lint-files';

/** Of more unknown words in a file than this, the next one is told then. */
const mostTold = 10;

/** Every message that proposes something word for word, and the files with that done. */
const proposals = cases.flatMap(([ruleId, what, files]) => {
  const told = diagnose(ruleId, files);
  return told.flatMap((found) => {
    const after = applyProposal(files, found);
    return after && told.length < mostTold
      ? [{ ruleId, what, told: told.length, message: found.message, after }]
      : [];
  });
});

test.each(proposals)('$ruleId is satisfied by what it proposes: $what', (one) => {
  // Others of the case have fixes of their own.
  const left = diagnose(one.ruleId, one.after);
  expect(left.length, `${one.message}\n${left[0]?.message}`).toBeLessThan(one.told);
});

test('messages that name a value, a former version or a name are among them', () => {
  expect(proposals.length).toBeGreaterThan(110);
});
