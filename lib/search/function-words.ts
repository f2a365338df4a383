import { foldWords } from './fold-words';

/** Words that say little of what is meant, though they still tell two questions apart. */
export const functionWords: ReadonlySet<string> = new Set(
  foldWords(
    `a about after again all also am an and any anyone anything are as at away be because been before
    being but by can come could day days did do does doing each even ever every for
    from get gets getting give go goes going good got had has have having he help her here hes him his
    how i if im in into is it its ive just keep know last let like long look made make many may me
    might more most much must my need new no not now of off offer ok on one only or other our out over
    please put really same say see she should since so some someone something soon still such take than
    that the their them then there these they thing things think this those to today told too try up us
    use used versus very vs want wants was way we were what whats when where which while who whos why will with
    without would yes yet you your youre`,
  ),
);

/**
 * Words of time, number and circumstance: they tell nothing of what is looked for, as long as another
 * word does. "I had a stroke two years ago" is about a stroke.
 */
export const idleWords: ReadonlySet<string> = new Set(
  foldWords(
    `actually ago already anymore bit came coming gets getting got guys happen happened hey hi hello kind lot
    maybe month months now okay once quite said saying says since started still sure tell told thanks till
    today tomorrow until week weeks went year years yesterday two three four five six seven eight nine ten
    monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays
    saturdays sundays problem problems possible able allowed mean means`,
  ),
);
