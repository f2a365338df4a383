import { describe, expect, test } from 'vitest';
import { editedTypes } from '@/lib/cms/edited-types';
import { fromFile, toFile } from '@/lib/cms/file-format';

describe('a list of entries, such as allowed.yaml', () => {
  const { Allowed } = editedTypes;
  const choir = { words: 'breakthrough choir', where: 'faq', reason: 'The choir is called so.' };
  const comment = '# Each with its reason.\n#\n# - words: an example\n';
  const written = `${comment}\n- words: breakthrough choir # on Fridays\n  where: faq\n  reason: The choir is called so.\n`;

  test('is one field of the form, whether it has entries or only a comment', () => {
    expect(fromFile(comment, Allowed)).toMatchObject({ entries: [] });
    expect(fromFile(written, Allowed)).toMatchObject({ entries: [choir] });
  });

  test('keeps its comments when an entry is added, changed or left alone', () => {
    const added = toFile({ ...fromFile(comment, Allowed), entries: [choir] }, Allowed);
    expect(added.startsWith(comment)).toBe(true);
    expect(fromFile(added, Allowed)).toMatchObject({ entries: [choir] });
    expect(toFile(fromFile(written, Allowed), Allowed)).toBe(written);
    const changed = { ...fromFile(written, Allowed), entries: [{ ...choir, where: 'anywhere' }] };
    expect(toFile(changed, Allowed)).toBe(written.replace('where: faq', 'where: anywhere'));
  });

  test('is written anew where there is none', () => {
    expect(toFile({ entries: [choir] }, Allowed)).toBe(
      '- words: breakthrough choir\n  where: faq\n  reason: The choir is called so.\n',
    );
  });
});
