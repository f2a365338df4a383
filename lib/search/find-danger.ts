import { distance } from 'fastest-levenshtein';
import { foldWords } from './fold-words';

/** What somebody who types this may need before any answer: people to talk to, or an ambulance. */
export type Danger = 'crisis' | 'emergency';

/**
 * Whether a text that somebody types speaks of a crisis or an emergency. Words may have a typing
 * mistake, and a few others between them. It is known before any index is loaded.
 *
 * @param otherWords words of other languages that mean a crisis
 */
export function findDanger(typed: string, otherWords: readonly string[] = []): Danger | undefined {
  const words = foldWords(typed);
  const uses = (phrases: readonly (readonly string[])[]) =>
    phrases.some((phrase) => hasPhrase(words, phrase));
  if (uses(emergencies)) return 'emergency';
  return uses(crises) || uses(otherWords.map(foldWords)) ? 'crisis' : undefined;
}

const emergencies = toPhrases(`
  overdose, overdosed, took too many, taken too many, swallowed too many, drank too many
  ${of('took, taken, swallowed, drank', 'all pills, all tablets, whole box, box pills, bottle pills, handful pills')}
  chest pain, chestpain, pain chest, chest hurts, chest tight, tight chest
  can not breathe, not breathing, stopped breathing, trouble breathing, struggling breathe
  hard breathe, difficulty breathing, short of breath, shortness of breath, choking
  will not wake, can not wake, unconscious, collapsed, passed out, not responding
  having heart attack, having stroke, having fit, having seizure
  swollen tongue, throat closing, call ambulance, need ambulance
`);

const crises = toPhrases(`
  suicide, suicidal, self harm, selfharm, suicide pact
  kill me, cutting myself, cutting himself, cutting herself, cutting themselves
  ${of('kill, hurt, harm, cut, hang, shoot', 'myself, himself, herself, themselves, themself, yourself')}
  hurt someone, kill someone, cut wrist, cutting wrist
  want die, wish dead, better off dead, better of dead, want be dead, want dye, wanna die, ready die, going die
  better without me, better without him, better without her, better without them
  cutting arm, cutting arms, cutting leg, cutting legs, cuts on arms, slit wrists, cutting again
  end life, end it all, ending it
  ${of('end, take, took', 'my life, his life, her life, their life, own life')}
  not want live, not want be here, not want wake up, no reason live, nothing live for, tired of living
  not go on, not cope, give up on life, thoughts of dying, thoughts of death, think of dying
  no longer want live, unsafe, not safe, hopeless
  no point any more, no point anymore, no point living, no point going on, theres no point, is no point, see no point, no point life, not worth living, rather be dead
  not do this any more, not do this anymore, not take any more, not take anymore, had enough of life
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
    return words.length > 0 ? [words] : [];
  });
}

/** How many other words may be between two of a phrase: "want to just die". */
const maxGap = 2;

function hasPhrase(words: readonly string[], phrase: readonly string[]): boolean {
  return words.some((_, start) => {
    let at = start;
    return phrase.every((wanted, index) => {
      const reach = index === 0 ? 0 : maxGap;
      const found = words
        .slice(at, at + reach + 1)
        .findIndex((word) => distance(word, wanted) <= toMaxEdits(wanted));
      if (found === -1) return false;
      at += found + 1;
      return true;
    });
  });
}

function toMaxEdits({ length }: string): number {
  if (length < 5) return 0;
  return length < 9 ? 1 : 2;
}
