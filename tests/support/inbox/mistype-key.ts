/** @returns a secret key with one wrong letter: another one than stood there, whatever the key */
export function mistypeKey(key: string): string {
  const wrong = key.at(-1) === 'Q' ? 'P' : 'Q';
  return key.slice(0, -1) + wrong;
}
