/** Classes of words by name; a class is a list of phrases, which may name other classes. */
export type WordClasses = Readonly<Record<string, readonly string[]>>;

/** A phrase, ready to be looked for with `findAll`. */
export type Phrase = { pattern: RegExp; requires: readonly RegExp[] };

const separator = String.raw`[\s"*_-]+`;
// A gap does not reach over a denial.
const gapWord = String.raw`(?!(?:not|never|no|nobody|none|neither|nor|without|cannot)\b)[^\s,;:.!?()–]+`;
const gaps: Readonly<Record<string, number>> = { '..': 2, '...': 6 };

/**
 * Makes patterns for folded text out of the phrases of the wording files, such as
 * `<ours> <adverb>? lift~ ... <illness>`. lint/wording/README.md describes the grammar.
 */
export class PhraseCompiler {
  private readonly sources = new Map<string, string>();
  private readonly classPatterns = new Map<string, RegExp>();

  constructor(private readonly classes: WordClasses) {}

  compile(phrases: readonly string[]): Phrase[] {
    return phrases.map((phrase) => ({
      pattern: toPattern(this.toSource(phrase), phrase),
      requires: phrase.startsWith('/') ? [] : this.toRequired(phrase),
    }));
  }

  /** Words of the classes that a phrase cannot do without: looking for each by itself is quicker. */
  private toRequired(phrase: string): RegExp[] {
    return phrase
      .split(/\s+/)
      .flatMap((element) => /^<([a-z-]+)>$/.exec(element)?.[1] ?? [])
      .map((name) => {
        const known = this.classPatterns.get(name) ?? new RegExp(this.toClass(name));
        this.classPatterns.set(name, known);
        return known;
      });
  }

  private toSource(phrase: string): string {
    if (phrase.startsWith('/')) return `(?:${phrase.slice(1, -1)})`;
    const isAfterWord = /^[,:;.!–?]/.test(phrase);
    const isFirst = phrase.startsWith('^');
    const start = isFirst ? String.raw`(?<=^[^\w]*)` : isAfterWord ? '' : String.raw`(?<![\w'])`;
    const end = phrase.endsWith('$') ? String.raw`(?=[^\w]*$)` : String.raw`(?!\w)`;
    return `${start}${this.toBody(phrase.replaceAll(/^\^\s*|\s*\$$/g, ''))}${end}`;
  }

  private toBody(phrase: string): string {
    let source = '';
    let isAfterWord = false;
    const elements = phrase.split(/\s+/);
    for (const [index, element] of elements.entries()) {
      const before = isAfterWord ? separator : '';
      const words = gaps[element];
      if (words !== undefined && index === elements.length - 1) {
        source += `(?:${separator}${gapWord}){0,${words}}`;
      } else if (words !== undefined) {
        source += `${before}(?:${gapWord}${separator}){0,${words}}?`;
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
      .replaceAll(/\((?!\?)/g, '(?:')
      .replaceAll('_', '\0')
      .replaceAll(/([a-z]+)~/g, (_, verb: string) => inflect(verb))
      .replaceAll(/<[^>]*>|\[[^\]]*\]|(?<=[a-z])-(?=[a-z])/g, (part) =>
        part === '-' ? String.raw`[\s-]?` : part,
      )
      .replaceAll(/(\w)\*/g, String.raw`$1\w*`)
      .replaceAll('\0?', `(?:${separator})?`)
      .replaceAll('\0', separator)
      .replaceAll(/<([a-z-]+)>/g, (_, name: string) => this.toClass(name));
  }

  private toClass(name: string): string {
    const known = this.sources.get(name);
    if (known !== undefined) return known;
    const phrases = this.classes[name];
    if (!phrases)
      throw new Error(`The wording files use <${name}>, which words.yaml does not define`);
    // A class that names itself is found here, as one that is empty.
    this.sources.set(name, '(?!)');
    const source = `(?:${phrases.map((phrase) => this.toBody(phrase)).join('|')})`;
    this.sources.set(name, source);
    return source;
  }
}

function toPattern(source: string, phrase: string): RegExp {
  try {
    return new RegExp(source, 'g');
  } catch (cause) {
    throw new Error(`lint/wording: this phrase is not valid: ${phrase}`, { cause });
  }
}

/** The regular forms of a verb: `ease~` also finds "eases", "eased" and "easing". */
function inflect(verb: string): string {
  if (verb.endsWith('e')) return `${verb.slice(0, -1)}(?:es?|ed|ing)`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}(?:y|ies|ied|ying)`;
  return `${verb}(?:e?s|${verb.at(-1)}?(?:ed|ing))?`;
}
