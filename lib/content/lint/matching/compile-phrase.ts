/** Classes of words by name; a class is a list of phrases, which may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

const separator = String.raw`[\s"*_-]+`;
const gapWord = String.raw`[^\s,;:.!?()–]+${separator}`;
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 6 };

/**
 * Makes patterns for folded text out of the phrases of the wording files, such as
 * `<ours> <adverb>? lift~ ... <illness>`. lint/wording/README.md describes the grammar.
 */
export class PhraseCompiler {
  private readonly sources = new Map<string, string>();

  constructor(private readonly classes: WordClasses) {}

  /** One global pattern for all phrases of a list. */
  compile(phrases: readonly string[]): RegExp {
    return new RegExp(phrases.map((phrase) => this.toSource(phrase)).join('|') || '(?!)', 'g');
  }

  private toSource(phrase: string): string {
    if (phrase.startsWith('/')) return `(?:${phrase.slice(1, -1)})`;
    const start = phrase.startsWith('^') ? String.raw`(?<=^[^\w]*)` : String.raw`(?<![\w'])`;
    const end = phrase.endsWith('$') ? String.raw`(?=[^\w]*$)` : String.raw`(?!\w)`;
    return `${start}${this.toBody(phrase.replaceAll(/^\^\s*|\s*\$$/g, ''))}${end}`;
  }

  private toBody(phrase: string): string {
    let source = '';
    let isAfterWord = false;
    for (const element of phrase.split(/\s+/)) {
      const before = isAfterWord ? separator : '';
      const words = gaps[element];
      if (words !== undefined) {
        source += `${before}(?:${gapWord}){0,${words}}?`;
        isAfterWord = false;
      } else if (element.startsWith('!')) {
        source += `(?!${before}${this.toWord(element.slice(1))}(?!\\w))`;
      } else if (/^[,:;.!–?]$/.test(element)) {
        source += `\\s*[${element}]\\s*`;
        isAfterWord = false;
      } else if (/[)>]\?$/.test(element)) {
        const word = this.toWord(element.slice(0, -1));
        source += isAfterWord ? `(?:${separator}${word})?` : `(?:${word}${separator})?`;
      } else {
        source += before + this.toWord(element);
        isAfterWord = true;
      }
    }
    return source;
  }

  private toWord(element: string): string {
    return element
      .replaceAll('(', '(?:')
      .replaceAll('_', '\0')
      .replaceAll(/([a-z]+)~/g, (_, verb: string) => inflect(verb))
      .replaceAll(/(\w)\*/g, String.raw`$1\w*`)
      .replaceAll('\0?', `(?:${separator})?`)
      .replaceAll('\0', separator)
      .replaceAll(/<([a-z-]+)>/g, (_, name: string) => this.toClass(name));
  }

  private toClass(name: string): string {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const phrases = this.classes[name];
    if (!phrases) throw new Error(`The wording files use <${name}>, which words.yaml does not define`);
    // A class that names itself is found here, as one that is empty.
    this.sources.set(name, '(?!)');
    const source = `(?:${phrases.map((phrase) => this.toBody(phrase)).join('|')})`;
    this.sources.set(name, source);
    return source;
  }
}

/** The regular forms of a verb: `ease~` also finds "eases", "eased" and "easing". */
function inflect(verb: string): string {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:es?|ed|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${verb}(?:e?s|${verb.at(-1)}?(?:ed|ing))?`;
}
