import { appendFileSync, cpSync, existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { buildCacheFolder } from '../../../lib/build-cache';
import { contentDir } from '../../../lib/content/content-dir';
import { runCommand } from '../../command-line/run-command';
import { type Cells, toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section, Target } from '../report/section';
import { buildAstro, clearAstro, countPages, prepareAstro } from './astro-site';
import { type ContentSize, countContent, scaleContent } from './grow-content';
import { measureExtras } from './measure-extras';

/** Ignored by git, and by everything that reads the project's files. */
const scaledContent = 'test-results-scaled-content';

/** Measured once, apart from this program. */
const nextAlone =
  'How much of it is Next: on 2026-11-27, on a busy computer (load 8 to 13), the barest app of this version, 176 pages of one sentence each and nothing else, took 19 to 26 s of processor time from nothing, in six builds, and 7 to 10 s where only its pages were made again. All of ours took 105 s from nothing. Astro’s 4.0 s on two idle cores are at most 8 s of processor time.';

/** Seconds and pages of our build, and of Astro's where it can be had. */
type Builds = { seconds: number; pages: number; astro?: { seconds: number; pages: number } };

/**
 * Builds the site from nothing, again, after a changed sentence and with fifty times the content, and the same
 * content with Astro; what stays in `dist` is the site's own.
 */
export async function measureBuild({ isQuick, tell }: BenchOptions): Promise<Section> {
  const factor = isQuick ? 2 : 50;
  tell('a first build, whose header, footer and style sheet Astro gets');
  await buildSite({});
  const whyNoAstro = prepareAstro();
  if (whyNoAstro) tell(`without Astro: ${whyNoAstro}`);
  const measure = (folder: string, env: Record<string, string>) =>
    measureBoth(folder, env, whyNoAstro === undefined);

  tell(`builds with ${factor} times the content`);
  const scaledSize = scaleContent(scaledContent, factor);
  forgetBuilds();
  const scaled = await measure(scaledContent, { CONTENT_DIR: scaledContent, PAGE_BUDGETS: 'off' });
  rmSync(scaledContent, { recursive: true });
  tell('a build after one changed sentence');
  cpSync(contentDir, scaledContent, { recursive: true });
  await measure(scaledContent, { CONTENT_DIR: scaledContent });
  appendFileSync(
    path.join(scaledContent, 'pages/privacy.md'),
    '\nPhone us if you have a question.\n',
  );
  const edited = await measure(scaledContent, { CONTENT_DIR: scaledContent });
  rmSync(scaledContent, { recursive: true });
  const firsts: Builds[] = [];
  const rebuilds: Builds[] = [];
  for (let round = 1; round <= (isQuick ? 1 : 3); round++) {
    tell(`builds, round ${round}`);
    forgetBuilds();
    firsts.push(await measure(contentDir, {}));
    rebuilds.push(await measure(contentDir, {}));
  }
  const [first, again] = [toMedian(firsts), toMedian(rebuilds)];
  tell('what Astro leaves out');
  const extras = await measureExtras();
  const size = countContent(contentDir);
  const growth = scaled.seconds / first.seconds;
  return {
    heading: 'The build',
    paragraphs: [
      `All of \`npm run build\` (check, contentlayer, Next, compressed copies, link previews, the server's bundle): medians of ${firsts.length} from nothing and of as many right after them, with nothing changed; one after a changed sentence; and one from nothing with copies of the questions, and of the pages that are nothing but text. (\`PAGE_BUDGETS=off\`: the questions page holds every answer.)`,
      whyNoAstro === undefined
        ? 'Astro (`scripts/bench/astro`, its version pinned there) makes a page of every text that has one here, from the same Markdown, with the same header, footer and style sheet, which Tailwind compiles there too. It neither checks, nor compresses, nor draws previews, nor bundles a server. By turns with ours, from nothing or again as ours.'
        : `Astro was not measured: ${whyNoAstro}`,
      toMarkdownTable(
        [
          'Content',
          'Questions',
          'Text pages',
          'Pages',
          'Time s',
          'Astro: pages',
          'Time s',
          'ratio',
        ],
        [
          toRow('1×', size, first),
          toRow('1×, nothing changed', size, again),
          toRow('1×, a sentence changed', size, edited),
          toRow(`${factor}×`, scaledSize, scaled),
        ],
      ),
      `${factor} times the content takes ${growth.toFixed(1)} times as long.`,
      `The ratios are of the whole. Of ours, this is work that Astro's build does not do at all, each done once more from nothing and alone, while in the build they run beside Next: ${extras.map(({ what, seconds }) => `${what} ${seconds.toFixed(1)} s`).join(', ')}; together ${sum(extras).toFixed(1)} s. After a changed sentence the check and the bundles remain, and the copies of the pages that have changed.`,
      nextAlone,
    ],
    targets: [
      {
        target: `Build at ${factor}× the content: under 8× the time`,
        measured: `${growth.toFixed(1)}×`,
        isMet: growth < 8,
      },
      toRatioTarget('Build from nothing', first),
      toRatioTarget('Build again', again),
      toRatioTarget('Build after a changed sentence', edited),
    ],
  };
}

function sum(extras: readonly { seconds: number }[]): number {
  return extras.reduce((all, { seconds }) => all + seconds, 0);
}

/** Takes away what earlier builds, ours and Astro's, keep for the next one. */
function forgetBuilds() {
  for (const folder of ['.next', buildCacheFolder]) {
    rmSync(folder, { recursive: true, force: true });
  }
  clearAstro();
}

async function measureBoth(
  folder: string,
  env: Record<string, string>,
  withAstro: boolean,
): Promise<Builds> {
  const seconds = await buildSite(env);
  const pages = countPages('dist/site');
  if (!withAstro) return { seconds, pages };
  return { seconds, pages, astro: buildAstro(folder, existsSync('dist/site/faq')) };
}

/** @returns how many seconds it took */
async function buildSite(env: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const { exitCode } = await runCommand(process.execPath, ['scripts/run.mjs', 'build'], {
    CMS_BACKEND: '',
    PREVIEW: 'off',
    ...env,
  });
  if (exitCode !== 0) throw new Error('The build failed.');
  return (performance.now() - startedAt) / 1000;
}

/** The medians of several builds of the same content. */
function toMedian(rounds: readonly Builds[]): Builds {
  const [first] = rounds;
  if (!first) throw new Error('nothing was measured');
  const seconds = median(rounds.map((builds) => builds.seconds));
  const theirs = rounds.flatMap(({ astro }) => astro?.seconds ?? []);
  if (!first.astro) return { ...first, seconds };
  return { ...first, seconds, astro: { ...first.astro, seconds: median(theirs) } };
}

function toRatioTarget(what: string, { seconds, astro }: Builds): Target {
  const target = `${what}: at most 3× Astro’s time`;
  if (!astro) return { target, measured: 'Astro was not measured' };
  const ratio = seconds / astro.seconds;
  return { target, measured: `${ratio.toFixed(1)}×`, isMet: ratio <= 3 };
}

function toRow(name: string, size: ContentSize, { seconds, pages, astro }: Builds): Cells {
  const ours = [String(size.questions), String(size.pages), String(pages), seconds.toFixed(1)];
  const theirs = astro
    ? [String(astro.pages), astro.seconds.toFixed(1), (seconds / astro.seconds).toFixed(1)]
    : ['–', '–', '–'];
  return [name, ...ours, ...theirs];
}
