import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** Kept between runs; git and everything that reads the project's files pass it over. */
const folder = path.resolve('node_modules/.cache/bench-astro');

/**
 * Writes the Astro project of `scripts/bench/astro` beside its packages, which npm fetches the first
 * time: none is this project's own. Every page has the header, the footer and the style sheet of ours.
 *
 * @returns why it cannot be built here, if so
 */
export function prepareAstro(): string | undefined {
  mkdirSync(folder, { recursive: true });
  cpSync('scripts/bench/astro', folder, { recursive: true });
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund'], { cwd: folder, stdio: 'pipe' });
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  }
  const page = readFileSync('dist/site/index.html', 'utf8');
  write('parts/header.html', cutOut(page, '<body>', '<main'));
  write('parts/footer.html', `<footer${cutOut(page, '<footer', '</body>')}`);
  const styles = readFileSync('app/reading.css', 'utf8');
  cpSync('app/styles', path.join(folder, 'src/styles/styles'), { recursive: true });
  write(
    'src/styles/globals.css',
    styles
      .replaceAll('@source "../', `@source "${path.resolve('.')}/`)
      .replaceAll('@source "./', `@source "${path.resolve('app')}/`),
  );
  return undefined;
}

/** Deletes what its earlier builds have left. */
export function clearAstro() {
  for (const made of ['.astro', 'dist', 'node_modules/.astro', 'node_modules/.vite']) {
    rmSync(path.join(folder, made), { recursive: true, force: true });
  }
}

/**
 * Builds it.
 *
 * @param contentFolder the same content as ours
 * @param hasAnswerPages whether each answer has a page of its own
 * @returns how many seconds it took, and how many pages it made
 */
export function buildAstro(contentFolder: string, hasAnswerPages: boolean) {
  const startedAt = performance.now();
  execFileSync('node_modules/.bin/astro', ['build'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      BENCH_CONTENT: path.resolve(contentFolder),
      BENCH_ANSWER_PAGES: hasAnswerPages ? '1' : '',
    },
  });
  const seconds = (performance.now() - startedAt) / 1000;
  return { seconds, pages: countPages(path.join(folder, 'dist')) };
}

/** How many HTML files a folder holds. */
export function countPages(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  ).length;
}

function write(file: string, text: string) {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function cutOut(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  const end = text.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`The site's page has no ${from}…${to}`);
  return text.slice(start + from.length, end);
}
