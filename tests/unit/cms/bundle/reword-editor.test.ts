import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { reword, rewordings } from '@/lib/cms/bundle/reword-editor';

test('the installed editor says what is put in other words, and no slug is left in them', () => {
  const script = readFileSync(createRequire(import.meta.url).resolve('@sveltia/cms'), 'utf8');
  const text = reword(script);
  for (const [theirs, ours] of rewordings) {
    expect(text).not.toContain(theirs);
    expect(text).toContain(ours);
    expect(ours).not.toMatch(/`[^`]*slug/i);
  }
});

test('the preview is handed the state of the form', () => {
  const script = readFileSync(createRequire(import.meta.url).resolve('@sveltia/cms'), 'utf8');
  expect(script).not.toContain('entryDraft:e,widgetFor:');
  expect(reword(script).match(/entryDraft:e,widgetFor:/g)).toHaveLength(1);
});

test('an editor that says something else fails the build', () => {
  expect(() => reword('nothing')).toThrow('does not say');
});
