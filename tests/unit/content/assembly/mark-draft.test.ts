import { expect, test } from 'vitest';
import { markDraft, markDraftPerson, markNotice } from '@/lib/content/assembly/mark-draft';

test('a draft says so wherever its titles appear', () => {
  const navigation = { group: 'contact', label: 'Costs', order: 1 };
  expect(markDraft({ status: 'draft', title: 'Costs', navigation })).toEqual({
    status: 'draft',
    title: 'Draft: Costs',
    navigation: { group: 'contact', label: 'Draft: Costs', order: 1 },
  });
  expect(markDraft({ status: 'draft', question: 'Why?' }).question).toBe('Draft: Why?');
  expect(markDraftPerson({ status: 'draft', name: 'Jane' }).name).toBe('Draft: Jane');
});

test('what is published stays as it is', () => {
  const page = { status: 'published' as const, title: 'Costs' };
  expect(markDraft(page)).toBe(page);
});

test('a notice says from when on it will be there, until it is', () => {
  const notice = { says: 'We are closed.', from: '2026-12-10' };
  expect(markNotice(notice, '2026-12-09').says).toBe('From 2026-12-10: We are closed.');
  expect(markNotice(notice, '2026-12-10')).toBe(notice);
});
