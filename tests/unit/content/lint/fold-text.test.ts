import { expect, test } from 'vitest';
import { foldText } from '@/lib/content/lint/matching/fold-text';

test.each([
  ['Кetamine is sаfe', 'ketamine is safe'],
  ['ｓａｆｅ', 'safe'],
  ['１００﹪', '100%'],
  ['mi\u00adra\u200bcle', 'miracle'],
  ['𝗣𝗿𝗼𝘃𝗲𝗻', 'proven'],
  ['7O% w0rks', '70% works'],
  ['It’s what you’ll see, don’t worry', 'it is what you will see, do not worry'],
  ['Café', 'cafe'],
])('"%s" is read as "%s"', (written, read) => {
  expect(foldText(written).text).toBe(read);
});

test('each folded character knows where it was written', () => {
  const written = 'A mi\u00adracle, it’s safe';
  const { text, offsetOf } = foldText(written);
  expect(written.slice(offsetOf(text.indexOf('safe')))).toBe('safe');
  expect(offsetOf(text.length)).toBe(written.length);
});
