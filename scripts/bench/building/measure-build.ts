import { rmSync } from 'node:fs';
import { runCommand } from '../../command-line/run-command';
import { toMarkdownTable } from '../report/markdown-table';
import { median } from '../report/median';
import type { BenchOptions, Section } from '../report/section';
import { scaleContent } from './scale-content';

/** Ignored by git, and by everything that reads the project's files. */
const scaledContent = 'test-results-scaled-content';

/** Builds the site, also with fifty times the content; what stays in `dist` is the site's own. */
export async function measureBuild({ isQuick, tell }: BenchOptions): Promise<Section> {
  const factor = isQuick ? 2 : 50;
  tell(`build with ${factor} times the content`);
  const size = scaleContent(scaledContent, factor);
  const scaledSeconds = await build({ CONTENT_DIR: scaledContent, PAGE_BUDGETS: 'off' });
  rmSync(scaledContent, { recursive: true });
  const times = [];
  for (let number = 1; number <= (isQuick ? 1 : 3); number++) {
    tell(`build ${number}`);
    times.push(await build({}));
  }
  const seconds = median(times);
  const growth = scaledSeconds / seconds;
  return {
    heading: 'The build',
    paragraphs: [
      `All of \`npm run build\` (check, contentlayer, Next, compressed copies, the server's bundle), from nothing: the median of ${times.length}, and one build with copies of the questions, and of the pages that are nothing but text. (\`PAGE_BUDGETS=off\`: the questions page holds every answer.)`,
      toMarkdownTable(
        ['Content', 'Questions', 'Text pages', 'Time s', 'growth'],
        [
          [
            '1×',
            String(size.questions / factor),
            String(size.pages / factor),
            seconds.toFixed(1),
            '',
          ],
          [
            ...[`${factor}×`, String(size.questions), String(size.pages)],
            ...[scaledSeconds.toFixed(1), `${growth.toFixed(1)}×`],
          ],
        ],
      ),
    ],
    targets: [
      {
        target: `Build at ${factor}× the content: under 8× the time`,
        measured: `${growth.toFixed(1)}×`,
        isMet: growth < 8,
      },
    ],
  };
}

/** @returns how many seconds it took */
async function build(env: Record<string, string>): Promise<number> {
  const startedAt = performance.now();
  const { exitCode } = await runCommand('tsx', ['scripts/build.ts'], {
    CMS_BACKEND: '',
    PREVIEW: 'off',
    ...env,
  });
  if (exitCode !== 0) throw new Error('The build failed.');
  return (performance.now() - startedAt) / 1000;
}
