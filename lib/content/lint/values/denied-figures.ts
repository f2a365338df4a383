import type { FigureFact } from '../../load/clinic-facts';

/** A permission, or a habit, that leaves a figure no room, and the figures that it denies. */
export type Denial = { words: string; offset: number; isMeant: (figure: FigureFact) => boolean };

const meal =
  '(?:breakfast|lunch|supper|meals?|snacks?|sandwich(?:es)?|toast|porridge|coffee|tea|juice|milk|food)';
const drink = '(?:drinks?|beers?|wine|whisky|brandy|alcohol|cider|gin|rum|vodka)';
const few = "(?:[a-z’'-]+ ){0,4}";
const allowed = '(?:you|people|patients)(?: (?:can|may|could)(?: now| still| also)?)';
/** Not while the sentence says how long, or speaks of another time. */
const bounded =
  /X{3}|\b(?:afterwards|at home|not|never|nobody|nothing|until|unless|once|before (?:that|then)|after (?:the|your|each) (?:drip|infusion))\b/i;

const permissions: readonly { figure: RegExp; said: RegExp; unless: RegExp }[] = [
  {
    figure: /^(?:food|fluid)/,
    said: new RegExp(
      `\\b${allowed} (?:have|eat|drink|sip|enjoy|take) ${few}${meal}\\b|^[\\s*_-]*(?:eat|have|enjoy) (?:an? |your |some )${few}${meal}\\b|^[\\s*_-]*(?:chew gum|sip|drink) [^.;]{0,80}\\bwhile you wait\\b|\\b(?:fine|safe|okay|all right|allowed) to (?:eat|drink)\\b`,
      'i',
    ),
    unless: bounded,
  },
  {
    figure: /^(?:food|fluid)/,
    said: /\b(?:have|drink|sip|eat) [^.;]{0,80}\b(?:until|till|up to) (?:the (?:drip|infusion|time)|you (?:arrive|come)|it (?:starts|begins))\b/i,
    unless: /X{3}|\b(?:not|never|nobody|nothing)\b/i,
  },
  {
    figure: /^alcohol/,
    said: new RegExp(
      `\\b${allowed} (?:have|drink|enjoy|take) ${few}${drink}\\b|\\bhave (?:a |one )${drink} with (?:you|them)\\b|^[\\s*_-]*(?:have|drink|enjoy) (?:an? |your |one |some )${few}${drink}\\b|\\b${drink}\\b[^.;]{0,80}\\b(?:do|does|is|are) (?:no harm|harmless|fine|all right|okay)\\b`,
      'i',
    ),
    unless:
      /X{3}|\b(?:water|tea|coffee|juice|fluids?|soft|hot|warm|cold|alcohol-free|not|never|nobody|nothing|once|unless)\b/i,
  },
  {
    figure: /^(?:cannabis|dagga)/,
    said: new RegExp(`\\b${allowed} (?:smoke|use|have|take) ${few}(?:dagga|cannabis|weed)\\b`, 'i'),
    unless: /X{3}|\b(?:not|never|nobody|once|unless)\b/i,
  },
  {
    figure: /^driving/,
    said: new RegExp(
      `\\b${allowed} (?:drive (?:yourself|home|back|the same|that|after|when|straight)|(?:ride|cycle) ${few}home)\\b|^[\\s*_-]*(?:drive|ride) (?:yourself|your|home|slowly)\\b|\\blet (?:you|them|him|her) drive\\b|^[\\s*_-]*(?:operate|use) ${few}(?:tractor|machines?|machinery)\\b|\\bdriving\\b[^.;]{0,80} (?:is|are) (?:fine|safe|okay|all right|allowed)\\b`,
      'i',
    ),
    unless:
      /X{3}|\b(?:not|never|nobody|only|again|once|unless|until|at the wheel|passenger)\b|\b(?:when|whether|if|before|how|that) you (?:can|may|could)\b/i,
  },
];

const denials: readonly { figure: RegExp; said: RegExp }[] = [
  {
    figure: /^(?:food|fluid)/,
    said: /\b(?:from|after|since) midnight\b(?<=\b(?:eat|eating|food|drink|drinking|fast|fasting|nothing)\b[^.;]*)/i,
  },
  {
    figure: /^(?:food|fluid)/,
    said: /\b(?:coffee|tea|milk|toast|breakfast|lunch|snack|sandwich|meal)\b[^.;]*\b(?:is|are|does|do) (?:fine|okay|ok|allowed|all right|no harm|no problem)\b|\bha(?:ve|s) a (?:full |light |good |small )?(?:breakfast|lunch|meal)(?! (?:after|when|once|at home after))/i,
  },
  {
    figure: /^(?:food|fluid)/,
    said: /\b(?:eat|drink|coffee|tea|water)\b[^.;]*\b(?:until|till|up to) (?:the (?:drip|infusion)|you arrive|it (?:starts|begins))\b/i,
  },
  {
    figure: /^alcohol/,
    said: /\b(?:wine|beer|alcohol|drink|whisky)\b[^.;]*\b(?:is|are|does|do) (?:fine|okay|ok|allowed|all right|no harm|no problem)\b/i,
  },
  {
    figure: /^driving/,
    said: /\b(?:take|have) (?:a |the )(?:short |quick )?(?:drive|wheel)\b|\bdriving is (?:no|not a) problem\b|(?<=\b(?:home|go|back|leave|work)\b[^.;]*)\bby car if you (?:like|want)\b/i,
  },
  {
    figure: /^driving/,
    said: /(?<!\b(?:not|never|nobody|no one|unless|if|before|until|when|that|whether)\b[^.;]*)\b(?:you|people|patients|they|everyone)(?: (?:can|may|could|usually|often|mostly))? drive (?:(?:yourself|yourselves|themselves) )?(?:home|there|back)\b(?![^.;]*\bX)/i,
  },
];

/** What leaves a figure no room, without a number. */
export function findDenials(text: string): Denial[] {
  const permitted = permissions.filter(({ unless }) => !unless.test(text));
  return [...denials, ...permitted].flatMap(({ figure, said }): Denial[] => {
    const match = said.exec(text);
    if (!match) return [];
    return [{ words: match[0], offset: match.index, isMeant: ({ name }) => figure.test(name) }];
  });
}
