import { cpSync, rmSync } from 'node:fs';
import {
  changedClinic,
  otherClinicBuild,
  otherClinicEndpoint,
  writeChangedClinic,
} from '../tests/other-clinic/changed-clinic';
import { findBrowser } from './command-line/find-browser';
import { type CommandResult, runCommand } from './command-line/run-command';

type Lane = { name: string; output: string };

/**
 * `npm test`: everything, from two builds to the browser. It continues after a failure if possible, and
 * its last line counts what passed and what failed; a command without tests of its own counts as
 * one. What failed beside other lanes is tried a second time, and what passed only then is counted apart.
 * The output of what failed or was tried again is repeated before it, so that the end of a log tells why.
 */
let passed = 0;
let failed = 0;
let flaky = 0;
const failures: Lane[] = [];
const flakyLanes: Lane[] = [];

// The programs below make much that is soon done with: with more room for it, it is looked through less often.
process.env.NODE_OPTIONS = `--max-semi-space-size=64 ${process.env.NODE_OPTIONS ?? ''}`;

const build = ['scripts/run.mjs', 'build'];

// Another clinic's site has what this one does not: an editor, and a form that posts elsewhere.
writeChangedClinic();
const isOtherBuilt = await step("another clinic's site", process.execPath, build, {
  CONTENT_DIR: changedClinic,
  CMS_BACKEND: 'local',
  ENQUIRY_ENDPOINT: otherClinicEndpoint,
  PREVIEW: '',
});
rmSync(changedClinic, { recursive: true });
rmSync(otherClinicBuild, { recursive: true, force: true });
if (isOtherBuilt) cpSync('dist', otherClinicBuild, { recursive: true });

// Regardless of .env, the site that the browser tests has no editor, a form of its own, and no
// preview notice. A build checks the content, and leaves what the types and the tests import. It takes over what
// the other has compiled, as a build with other settings does.
const [isBuilt] = await Promise.all([
  step('build', process.execPath, build, {
    CMS_BACKEND: '',
    ENQUIRY_ENDPOINT: '',
    PREVIEW: 'off',
  }),
  step('lint', 'biome', ['check', '--error-on-warnings']),
]);
const short = { RESILIENCE: 'short' };
const types = step('types', 'tsc', ['--noEmit']);
// The first two use both cores for most of their time; the others mostly wait: for other servers and
// browsers, and for mails.
await Promise.all([
  vitest('unit tests', ['--project=unit']).then(async () => {
    // A development server replaces what the types and the unit tests import.
    await types;
    if (isBuilt) await playwright('browser tests');
  }),
  types.then(async () => {
    if (isOtherBuilt) await vitest("another clinic's site", ['--project=other-clinic']);
    if (isBuilt && isOtherBuilt) await vitest('hosts', ['--project=hosts']);
    if (isBuilt) await vitest('Firefox and WebKit', ['--project=engines']);
    if (isBuilt) await vitest('broken servers', ['--project=resilience-waiting'], short);
  }),
]);
// This measures how soon a server answers. `npm run test:resilience` runs all at full length.
if (isBuilt) await vitest('a locked store', ['--project=resilience'], short);
rmSync(otherClinicBuild, { recursive: true, force: true });

for (const { name, output } of new Set([...flakyLanes, ...failures]))
  console.log(`\n── once more: ${name}\n${output.trim().split('\n').slice(-60).join('\n')}`);
console.log(failures.length > 0 ? `\nFailed: ${toNames(failures)}\n` : '\nEverything passed.\n');
if (flaky > 0) console.log(`${flaky} only at the second try: ${toNames(flakyLanes)}\n`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** A command that is one test: it passes when it exits with 0. It prints at its end, beside others. */
async function step(name: string, program: string, words: string[], env = {}): Promise<boolean> {
  const { exitCode, output } = await runCommand(program, words, env, { isQuiet: true });
  console.log(`\n── ${name}\n${output.trim()}`);
  const isOk = exitCode === 0;
  count(name, {
    passed: isOk ? 1 : 0,
    failed: isOk ? 0 : 1,
    output: `${output}\nExit code ${exitCode}`,
  });
  return isOk;
}

async function vitest(name: string, options: string[], env = {}) {
  const run = async (title: string, words: string[]) =>
    countTests(
      await runTests(title, 'vitest', ['run', ...options, ...words], env),
      /^\s*Tests\s.*$/m,
    );
  const first = await run(name, []);
  const files = toFailedFiles(first.output);
  if (files.length === 0) return count(name, first);
  const second = await run(`${name}, a second time`, ['--no-file-parallelism', ...files]);
  const failures = Math.min(first.failed, second.failed);
  count(name, {
    passed: first.passed,
    failed: failures,
    flaky: first.failed - failures,
    output: first.output + (failures > 0 ? second.output : ''),
  });
}

async function playwright(name: string) {
  let browser: string;
  try {
    browser = findBrowser();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    count(name, { passed: 0, failed: 1, output: String(error) });
    return;
  }
  const env = { CHROMIUM_PATH: browser };
  const result = await runTests(`${name}, in ${browser}`, 'playwright', ['test'], env);
  count(name, countTests(result, /^\s+\d+ (passed|failed|flaky|did not run)[\s\S]*$/m));
}

/** The files that Vitest names as failed, each once. */
function toFailedFiles(output: string): string[] {
  return [...new Set(output.match(/(?<=FAIL.*)tests\/\S+\.test\.tsx?/g))];
}

/** Prints at its end, since another runner may print meanwhile. */
async function runTests(title: string, program: string, words: string[], env = {}) {
  console.log(`\n── ${title} …`);
  const result = await runCommand(program, words, env, { isQuiet: true });
  console.log(`\n── ${title}\n${result.output.trim()}`);
  return { ...result, output: result.output.replaceAll(/\u001b\[\d+m/g, '') };
}

/** Parses a runner's own summary. A run that fails without naming a failed test counts as one. */
function countTests({ exitCode, output }: CommandResult, summary: RegExp) {
  const [text = ''] = output.match(summary) ?? [];
  const number = (word: string) => Number(text.match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  const failures = number('failed') + number('did not run');
  const isSilent = exitCode !== 0 && failures === 0;
  return {
    passed: number('passed'),
    failed: isSilent ? 1 : failures,
    flaky: number('flaky'),
    output,
  };
}

function count(
  name: string,
  result: { passed: number; failed: number; flaky?: number; output: string },
) {
  const { flaky: again = 0, output } = result;
  passed += result.passed + again;
  failed += result.failed;
  flaky += again;
  const lane = { name, output };
  if (result.failed > 0) failures.push(lane);
  if (again > 0) flakyLanes.push(lane);
}

function toNames(lanes: Lane[]): string {
  return lanes.map(({ name }) => name).join(', ');
}
