/**
 * What people paste by mistake, and what makes parsers slow: about as many characters as asked for, in
 * paragraphs, since a longer one is refused before anything else looks at it (`text-length`).
 */
export const noises: Record<string, (length: number) => string> = {
  'words of no language': paragraphs(() => `${word()} `),
  'short sentences': paragraphs(() => `${word()} ${word()} ${word()}. `),
  'a line to each word': pieces(() => `${word()}\n\n`),
  'a file as base64': paragraphs(() => `${characters(76, base64)}\n`),
  'marks alone': paragraphs(() => characters(1, marks)),
  'words and marks': paragraphs(() => `${word()}${characters(1, `${marks} \n`)}`),
  'a thread of mails': pieces(
    () =>
      `> From: ${word()}@${word()}.org\n>> On ${number(28)}/12/2026, ${word()} wrote:\n> ${word()}\n\n`,
  ),
  JSON: paragraphs(() => `{"${word()}": [${number(100)}, {"${word()}": null}]},\n`),
  HTML: paragraphs(() => `<div class="${word()}"><p style="a:b">${word()}</p></div>\n`),
  'a style sheet': paragraphs(() => `.${word()} { ${word()}: ${number(100)}px; }\n`),
  'a spreadsheet': paragraphs(() => `${word()}\t${number(10_000)}\t${number(100)}%\n`),
  'rows of a table': paragraphs(() => `| ${word()} | ${number(100)} |\n`),
  links: paragraphs(() => `[${word()}](https://${word()}.org/${word()}) `),
  'links without an end': paragraphs(() => `[${word()}](`),
  'URLs alone': paragraphs(() => `https://${word()}.org/${word()}?${word()}=1 `),
  'citations of nothing': paragraphs(() => `[^${word()}-2020] `),
  'figures of nothing': paragraphs(() => `{{${word()}}} `),
  'telephone numbers': paragraphs(() => `0${number(99)} ${number(999)} ${number(9999)}, `),
  'days and amounts': paragraphs(
    () => `${number(28)}/${number(12)}/2026 $${number(999)} 9 mg/kg, `,
  ),
  headings: pieces(() => `## ${word()}\n\n`),
  'entries of a list': paragraphs(() => `- ${word()}\n`),
  'boxes without an end': pieces(() => `:::note[${word()}]\n\n`),
  claims: paragraphs(() => 'Ketamine lifts depression in most people within hours. '),
  'one long claim': paragraphs(() => 'ketamine lifts depression in most people within hours and '),
  'opening brackets': paragraphs(() => '(a '),
  'quotations in quotations': pieces(() => `${'> '.repeat(10)}${word()}\n\n`),
  'another alphabet': paragraphs(() => `${characters(7, 'кетаминлечитболь')} `),
  'the marks of git': pieces(() => '<<<<<<< a\n\n=======\n\n>>>>>>> b\n\n'),
  suicide: paragraphs(() => 'He committed suicide. '),
  'a number again and again': paragraphs(() => 'nine infusions in 67 of 100, '),
};

const base64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const marks = '*_`[](){}<>|#~^!:;,.-"\'\\';
const paragraphLength = 1500;

let seed = 1;

/** The same numbers in each run. */
function number(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
  return Math.floor((seed / 2 ** 31) * below);
}

function characters(count: number, alphabet: string): string {
  return Array.from({ length: count }, () => alphabet[number(alphabet.length)]).join('');
}

function word(): string {
  return characters(3 + number(8), 'abcdefghijklmnopqrstuvwxyz');
}

function fill(length: number, next: () => string): string {
  let text = '';
  while (text.length < length) text += next();
  return text;
}

function pieces(next: () => string) {
  return (length: number) => {
    seed = 1;
    return fill(length, next);
  };
}

function paragraphs(next: () => string) {
  return pieces(() => `${fill(paragraphLength, next)}\n\n`);
}
