import { foldWords } from './fold-words';
import { countEdits } from './word-likeness';

/** What somebody who types this may need before any answer: people to talk to, or an ambulance. */
export type Danger = 'crisis' | 'emergency';

/** Words of other languages, by what they speak of. */
export type DangerWords = Partial<Record<Danger, readonly string[]>>;

/**
 * Whether a text that somebody types speaks of a crisis or an emergency. Words may have a typing
 * mistake, and a few others between them. It is known before any index is loaded.
 */
export function findDanger(typed: string, others: DangerWords = {}): Danger | undefined {
  const words = withoutFigures(foldWords(typed));
  const uses = (phrases: readonly (readonly string[])[], more: readonly string[] = []) =>
    [...phrases, ...more.map(foldWords)].some((phrase) => hasPhrase(words, phrase));
  if (uses(emergencies, others.emergency)) return 'emergency';
  return uses(crises, others.crisis) ? 'crisis' : undefined;
}

/** After what ends the text: "I can't do this", but not "I can't do this on a Monday". */
const end = '.';

/** The words without figures of speech, and without the question whether the treatment kills. */
function withoutFigures(words: readonly string[]): readonly string[] {
  const text = ` ${words.join(' ')} `;
  return figures
    .reduce((left, figure) => left.replaceAll(` ${figure} `, ' . '), text)
    .trim()
    .split(' ');
}

const figures = toPhrases(`
  ${of('it, this, ketamine, drip, infusion, treatment, is, are, been, head, headache, pain', 'kill me, going to kill me')}
  kill headache, head kill, dead tired, dead serious, scared to death, bored to death, death by boredom, dying to, dying for
  ${of('be, i, me, you, fully, made', 'unconscious')}, conscious
  vein collapse, vein collapsed, collapsed vein, want die down, go on holiday, not go on leave
`).map((figure) => figure.join(' '));

const emergencies = toPhrases(`
  overdose, overdosed, took double, taken double, took to many, taken to many, took too many, taken too many, swallowed too many, drank too many
  ${of('took, taken, swallowed, drank', 'all pills, all tablets, whole box, box pills, bottle pills, handful pills')}
  ${of('took, taken, swallowed, drank, drunk, ate, eaten', 'poison, bleach, pesticide, paraffin, petrol, jik, doom')}
  chest pain, chestpain, pain chest, chest hurts, chest tight, tight chest
  can not breathe, not breathing, stopped breathing, trouble breathing, struggling breathe
  hard breathe, difficulty breathing, short of breath, shortness of breath, choking
  will not wake, can not wake, unconscious, collapsed, passed out, unresponsive, not responding to me, is not responding.
  having heart attack, having stroke, having fit, having seizure
  swollen tongue, throat closing, call ambulance, need ambulance
`);

const crises = toPhrases(`
  suicide, suicidal, self harm, selfharm, suicide pact
  kill me, cutting myself, cutting himself, cutting herself, cutting themselves
  ${of('kill, hurt, harm, cut, hang, shoot', 'myself, himself, herself, themselves, themself, yourself')}
  hurt someone, kill someone, cut wrist, cutting wrist
  want die, wish dead, better off dead, better of dead, want be dead, want dye, want dei, want ide, wan die, wnat die, wanna die, ready die, going die
  better without me, better without him, better without her, better without them
  cutting arm, cutting arms, cutting leg, cutting legs, cuts on arms, slit wrists, cutting again, is cutting., been cutting., started cutting.
  end life, end it all, ending it
  ${of('end, take, took', 'my life, his life, her life, their life, own life')}
  not want live, not want be here, not want wake up, no reason live, nothing live for, tired of living
  not go on, not cope, who do call at night, night who do call, give up on life, thoughts of dying, thoughts of death, think of dying
  no longer want live, unsafe, not feel safe, am not safe, im not safe, not safe with, not safe at home, hopeless
  no point any more, no point anymore, no point living, no point going on, theres no point, is no point, see no point, no point life, not worth living, rather be dead
  not do this any more, not do this anymore, not take any more, not take anymore, had enough of life
  want it to end., want it all to end., want it to end tonight, want it to end now, i can not do this.,
  end things, want out of life, sleep forever, never wake up, not want exist, want disappear
  say goodbye forever, goodbye note, goodbye letter, goodbye messages, jump off, jump in front
  ${of('say, saying, said', 'goodbye everyone, goodbye everybody, goodbye family, goodbye friends')}
  cares if die, care if die, care if died, would miss me, giving away everything, wrote note die, final letter, bought rope
`);

/** Each of the words before each of the others. */
function of(words: string, others: string): string {
  return words
    .split(', ')
    .flatMap((word) => others.split(', ').map((other) => `${word} ${other}`))
    .join(', ');
}

function toPhrases(text: string): string[][] {
  return text.split(/[,\n]/).flatMap((phrase) => {
    const words = foldWords(phrase);
    if (words.length === 0) return [];
    return [phrase.endsWith(end) ? [...words, end] : words];
  });
}

/** How many other words may be between two of a phrase: "want to just die". */
const maxGap = 2;

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => {
    let at = start;
    return phrase.every((wanted, index) => {
      if (wanted === end) return at === words.length;
      const reach = index === 0 ? 0 : maxGap;
      const found = words.slice(at, at + reach + 1).findIndex((word) => isMeant(word, wanted));
      if (found === -1) return false;
      at += found + 1;
      return true;
    });
  });
}

/** As long as this, the beginning of a word is meant too: "suicidehotline", "selfmoordlyn". */
const shortestBeginning = 7;

function isMeant(word: string, wanted: string): boolean {
  if (wanted.length < 5) return word === wanted;
  if (wanted.length >= shortestBeginning && word.startsWith(wanted)) return true;
  const most = wanted.length < 9 ? 1 : 2;
  return countEdits(word, wanted, most) <= most;
}
