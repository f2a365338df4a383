/** What the generated parts are drawn from: `SEED=7 npm run test:resilience` draws others. */
export const seed = Number(process.env.SEED ?? 1);

/** How much of the full number of repetitions is run; `npm test` runs a tenth (RESILIENCE=short). */
export const share = process.env.RESILIENCE === 'short' ? 0.1 : 1;

console.log(`Seed ${seed}`);
