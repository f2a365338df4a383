import { existsSync, rmSync } from 'node:fs';
import { contentDir } from '../../../lib/content/content-dir';
import { runCommand } from '../../command-line/run-command';
import { type Cells, toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section } from '../report/section';
import { buildAstro, countPages, prepareAstro } from './astro-site';
import { type ContentSize, countContent, scaleContent } from './scale-content';

/** Ignored by git, and by everything that reads the project's files. */
const scaledContent = 'test-results-scaled-content';

/** One build of each, where Astro can be had. */
type Builds = { seconds: number; pages: number; astro?: { seconds: number; pages: number } };

/**
 * Builds the site, also with fifty times the content, and the same content with Astro; what stays in
 * `dist` is the site's own.
 */
export async function measureBuild({ isQuick, tell }: BenchOptions): Promise<Section> {
  const factor = isQuick ? 2 : 50;
  tell('a first build');
  await buildSite({});
  tell('Astro, into node_modules/.cache/bench-astro');
  const whyNoAstro = prepareAstro();
  if (whyNoAstro) tell(`without Astro: ${whyNoAstro}`);
  const measure = (folder: string, env: Record<string, string>) =>
    measureBoth(folder, env, whyNoAstro === undefined);

  tell(`builds with ${factor} times the content`);
  const scaledSize = scaleContent(scaledContent, factor);
  const scaled = await measure(scaledContent, { CONTENT_DIR: scaledContent, PAGE_BUDGETS: 'off' });
  rmSync(scaledContent, { recursive: true });
  const rounds: Builds[] = [];
  for (let round = 1; round <= (isQuick ? 1 : 3); round++) {
    tell(`builds, round ${round}`);
    rounds.push(await measure(contentDir, {}));
  }
  const middle = (read: (builds: Builds) => number | undefined) => {
    return median(rounds.flatMap((builds) => read(builds) ?? []));
  };
  const [first] = rounds;
  if (!first) throw new Error('nothing was measured');
  const seconds = middle((builds) => builds.seconds);
  const astro = first.astro && {
    pages: first.astro.pages,
    seconds: middle((builds) => builds.astro?.seconds),
  };
  const growth = scaled.seconds / seconds;
  return {
    heading: 'The build',
    paragraphs: [
      `All of \`npm run build\` (check, contentlayer, Next, compressed copies, link previews, the server's bundle), with what earlier builds have compressed and drawn for content that has not changed: the median of ${rounds.length}, and one build with copies of the questions, and of the pages that are nothing but text. (\`PAGE_BUDGETS=off\`: the questions page holds every answer.)`,
      whyNoAstro === undefined
        ? 'Astro (`scripts/bench/astro`, its version pinned there) makes a page of every text that has one here, from the same Markdown, with the same header, footer and style sheet, compiled by Tailwind there too; it neither checks, nor compresses, nor draws previews, nor bundles a server. By turns with ours, from nothing each time.'
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
          toRow('1×', countContent(contentDir), { ...first, seconds, ...(astro && { astro }) }),
          toRow(`${factor}×`, scaledSize, scaled),
        ],
      ),
      `${factor} times the content takes ${growth.toFixed(1)} times as long.`,
    ],
    targets: [
      {
        target: `Build at ${factor}× the content: under 8× the time`,
        measured: `${growth.toFixed(1)}×`,
        isMet: growth < 8,
      },
      {
        target: 'Build: at most 3× Astro’s time',
        measured: astro ? `${(seconds / astro.seconds).toFixed(1)}×` : `Astro was not measured`,
        ...(astro && { isMet: seconds <= 3 * astro.seconds }),
      },
    ],
  };
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
  const { exitCode } = await runCommand('tsx', ['scripts/build.ts'], {
    CMS_BACKEND: '',
    PREVIEW: 'off',
    ...env,
  });
  if (exitCode !== 0) throw new Error('The build failed.');
  return (performance.now() - startedAt) / 1000;
}

function toRow(name: string, size: ContentSize, { seconds, pages, astro }: Builds): Cells {
  const ours = [String(size.questions), String(size.pages), String(pages), seconds.toFixed(1)];
  const theirs = astro
    ? [String(astro.pages), astro.seconds.toFixed(1), (seconds / astro.seconds).toFixed(1)]
    : ['–', '–', '–'];
  return [name, ...ours, ...theirs];
}
