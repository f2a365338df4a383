import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { contentDir } from '../../lib/content/content-dir';
import { readCommitted } from '../../lib/content/lint/report/read-committed';
import { hashFiles, hashProgram } from '../../lib/hash-files';
import { dayIn } from '../../lib/plan/calendar-day';

/** What a shell or npm sets anew for each command, and what the server alone asks for. */
const passing =
  /^(_|PWD|OLDPWD|SHLVL|INIT_CWD|COLUMNS|LINES|TERM.*|COLORTERM|SSH_.*|XDG_.*|npm_.*|PORT)$/;

/** What the site alone is made by: it is read when pages are drawn, and by what is done with them then. */
const ofSite = /^(CONTENT_DIR|DRAFTS|PREVIEW|PAGE_BUDGETS|ENQUIRY_.*|CMS_.*)$/;

/**
 * The steps that are left out when nothing that they read has changed: what Next compiles and the
 * inbox, which have the program in them, and the whole build, which also has its settings, the content, the
 * versions of it that git has, and the day.
 */
export function findSteps(now: Date) {
  const settings = Object.entries(process.env)
    .filter(([name]) => !passing.test(name))
    .sort();
  const compiling = settings.filter(([name]) => !ofSite.test(name));
  const program = [hashProgram(), JSON.stringify(compiling)].join();
  const git = readCommitted(contentDir);
  const content = [
    JSON.stringify(settings),
    hashFiles([contentDir]),
    JSON.stringify([git?.version, [...(git?.committed ?? [])]]),
    readDay(now),
  ].join();
  return {
    compiled: {
      name: 'compiled',
      inputs: hashFiles([], program),
      outputs: [
        ...['BUILD_ID', 'build', 'static', 'server/app', 'server/chunks'].map((name) =>
          path.join('.next', name),
        ),
        'dist/inbox',
      ],
    },
    site: {
      name: 'site',
      inputs: hashFiles([], program + content),
      outputs: ['dist', '.contentlayer', 'public/admin', '.next/BUILD_ID'],
    },
  };
}

/** Today at the clinic, by which dates in the content are judged. */
function readDay(now: Date): string {
  try {
    return dayIn(parse(readFileSync(path.join(contentDir, 'clinic.yaml'), 'utf8')).timeZone, now);
  } catch {
    // The check will tell why.
    return now.toISOString();
  }
}
