import { expect, test } from 'vitest';
import { toProblems } from '@/lib/cms/checking/to-problems';
import type { Diagnostic } from '@/lib/content/load/diagnostic';

const files: Record<string, string> = {
  'faq/cost.md': '---\nquestion: What does it cost?\norder: 2\n---\n\nIt is proven to help.\n',
  'faq/other.md': '---\nquestion: How long?\n---\n\nAn hour.\n',
  'sources/ect-trial.yaml': 'title: A trial of ECT\n',
  'figures.yaml': 'figures: []\n',
};
const folder = { dir: 'content', read: (name: string) => files[name] ?? '' };

function found(severity: Diagnostic['severity'], file: string, place: Partial<Diagnostic>) {
  return { ruleId: 'a-rule', severity, file: `content/${file}`, message: 'fix it', ...place };
}

test('what stops the saving comes first; places are words of the form, not lines of a file', () => {
  const warning = found('warning', 'faq/cost.md', { line: 3, message: 'write it into updatedOn' });
  const error = found('error', 'faq/cost.md', { line: 6 });
  expect(
    toProblems({ diagnostics: [warning, error], newErrors: [error] }, 'faq/cost.md', folder),
  ).toEqual([
    expect.objectContaining({ stops: true, where: 'It is proven to help.' }),
    expect.objectContaining({ stops: false, message: 'write it into “Last changed on”' }),
  ]);
});

test('files and sources in a message are called what the lists call them', () => {
  const message =
    'see faq/other.md:5 and figures.yaml, and what its source ect-trial names, not faq/gone.md';
  const [problem] = toProblems(
    { diagnostics: [found('warning', 'faq/cost.md', { message })], newErrors: [] },
    'faq/cost.md',
    folder,
  );
  expect(problem?.message).toBe(
    'see “Questions › How long?” and “Figures”, and what its source “Sources › A trial of ECT” names, not faq/gone.md',
  );
});

test('another file is named by its title', () => {
  const elsewhere = found('error', 'faq/other.md', { words: 'An hour' });
  const figures = found('error', 'figures.yaml', {});
  const problems = toProblems(
    { diagnostics: [elsewhere, figures], newErrors: [] },
    'faq/cost.md',
    folder,
  );
  expect(problems.map(({ where }) => where)).toEqual(['Questions › How long?: An hour', 'Figures']);
});
