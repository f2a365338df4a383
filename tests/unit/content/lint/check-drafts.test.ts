import { expect, test } from 'vitest';
import { checkDrafts } from '@/lib/content/lint/check-drafts';
import { readFolder } from '@/lib/content/load/files/read-folder';
import { ClinicCopy } from '../../../content/clinic-copy';

const now = new Date('2026-11-22T12:00:00Z');

test('drafts that can be drawn are ready, also where they are not finished', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/draft-question.md', 'Write the text here.');
  const { ready, diagnostics } = checkDrafts(readFolder(clinic.dir), now);
  expect(ready).toEqual([
    'conditions/draft-condition',
    'faq/draft-question',
    'pages/draft-page',
    'people/draft-person',
  ]);
  expect(diagnostics).toEqual([]);
});

test('one that names what is not there is not, and says why', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/draft-question.md', 'It takes {{no-such-figure}}.');
  const { ready, diagnostics } = checkDrafts(readFolder(clinic.dir), now);
  expect(ready).not.toContain('faq/draft-question');
  expect(diagnostics.map(({ ruleId, line }) => [ruleId, line])).toEqual([['known-figure', 11]]);
});

test('drafts that speak of suicide count among those that do', () => {
  const clinic = new ClinicCopy();
  clinic.append('faq/draft-question.md', 'Some people think of suicide.');
  expect(checkDrafts(readFolder(clinic.dir), now).suicideMentions).toContain('faq/draft-question');
});
