import type { FigureFact } from '../../../load/clinic-facts';

/** What a figure is about: how its name or label says it, and how a sentence does. */
type Topic = { named: RegExp; said: RegExp };

const topics: readonly Topic[] = [
  {
    named: /\b(?:food|meals?|eat|solids?)\b/i,
    said: /\b(?:eat|eats|eating|ate|food|meals?|breakfast|lunch|snacks?|hungry|solids?)\b/i,
  },
  {
    named: /\b(?:fluids?|drinks?|liquids?|water)\b/i,
    said: /\b(?:drinks?|drinking|water|tea|coffee|juice|fluids?|liquids?|sips?)\b/i,
  },
  { named: /\balcohol/i, said: /\b(?:alcohol|alcoholic|wine|beer|spirits)\b/i },
  {
    named: /\b(?:cannabis|dagga|marijuana|weed)\b/i,
    said: /\b(?:cannabis|dagga|marijuana|weed|thc)\b/i,
  },
  {
    named: /\b(?:driving|drive)\b/i,
    said: /\b(?:drives?|driving|drove|wheel|car|motorbike|machinery)\b/i,
  },
  {
    named: /\bvisit\b/i,
    said: /\b(?:visits?|appointments?|keep (?:it |them )?free|in all|altogether|until you (?:leave|go home))\b/i,
  },
  {
    named: /\binfusion-|\bthe infusion\b|\bdrip\b/i,
    said: /\b(?:infusions?|drips?|runs|lie)\b/i,
  },
  {
    named: /\b(?:recovery|watched|observ\w+|monitor\w*)\b/i,
    said: /\b(?:recover\w*|rest|watch(?:ed)?|observ\w+|monitor\w*|afterwards?|until you (?:leave|go home))\b/i,
  },
  {
    named: /\b(?:arrive|early)\b/i,
    said: /\b(?:arriv\w+|early|come|before your (?:time|visit|appointment))\b/i,
  },
  {
    named: /\b(?:psychotherapy|therapy|talking|counselling)\b/i,
    said: /\b(?:psychotherapy|therap\w+|talk\w*|counsell\w+|psychologist)\b/i,
  },
  {
    named: /\b(?:music|playlist)\b/i,
    said: /\b(?:music|playlists?|songs?|listen\w*|headphones)\b/i,
  },
];

/** "Six infusions" and "twice a week" say what they count, unless it is something else. */
const saidByUnit: readonly string[] = ['sessions', 'sessions per week'];
const ofInfusions = /\b(?:we give|we plan|infusions?|drips?|sessions?|treatments?|course)\b/i;

/** What else is done so many times, or so often. */
export const ofSomethingElse =
  /\b(?:therap\w*|psycholog\w*|counsell\w*|talk\w*|TMS|ECT|shock|physio\w*|ring|call|phone|email|blood|walk|exercise)\b/i;

/** Whether a text speaks of what a figure is about, going by its name and its label. */
export function isAbout({ name, label, unit }: FigureFact, text: string): boolean {
  const about = `${name} ${label}`;
  if (saidByUnit.includes(unit)) return ofInfusions.test(text) && !ofSomethingElse.test(text);
  if (unit === 'weeks' && /\b(?:course|treatments?|infusions?|sessions?)\b/i.test(text))
    return true;
  const named = topics.filter((topic) => topic.named.test(about));
  if (named.length > 0) return named.some(({ said }) => said.test(text));
  const words = about.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => text.toLowerCase().includes(word.slice(0, 6)));
}

/** The figures that a name may stand for, such as fluid-hours for drink-hours. */
export function figuresLike(name: string, figures: readonly FigureFact[]): FigureFact[] {
  const words = name.replaceAll('-', ' ');
  const [ending] = /[a-z]+$/.exec(name) ?? [];
  return figures.filter(
    (figure) =>
      !saidByUnit.includes(figure.unit) &&
      figure.name.endsWith(`-${ending}`) &&
      topics.some(
        ({ named, said }) =>
          named.test(`${figure.name} ${figure.label}`) && (said.test(words) || named.test(words)),
      ),
  );
}
