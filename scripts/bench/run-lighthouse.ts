import lighthouse, { type Result } from 'lighthouse';

export const lighthouseCategories = [
  'performance',
  'accessibility',
  'best-practices',
  'seo',
] as const;

export type LighthouseScores = {
  /** 0 to 100, in the order of `lighthouseCategories`. */
  scores: number[];
  /** Audits that cost points. */
  failedAudits: string[];
};

/** Now and then Lighthouse loses its trace and asks to be run again. */
const attempts = 3;

/**
 * Lighthouse's mobile scores of a page.
 *
 * @param debuggingPort of a Chromium started with `--remote-debugging-port`
 */
export async function runLighthouse(url: string, debuggingPort: number): Promise<LighthouseScores> {
  const { categories, audits } = await measure(url, debuggingPort, attempts);
  const failedAudits = Object.values(categories)
    .flatMap(({ auditRefs }) => auditRefs)
    // A null score means that the audit does not apply.
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);
  return {
    scores: lighthouseCategories.map((name) => Math.round((categories[name]?.score ?? 0) * 100)),
    failedAudits: [...new Set(failedAudits)],
  };
}

async function measure(url: string, port: number, attemptsLeft: number): Promise<Result> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: [...lighthouseCategories],
  });
  if (result && !result.lhr.runtimeError) return result.lhr;
  if (attemptsLeft > 1) return measure(url, port, attemptsLeft - 1);
  throw new Error(`Lighthouse cannot measure ${url}: ${result?.lhr.runtimeError?.message}`);
}
