import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';

const crisisLine = /\b(?:crisis|help) ?lines?\b|\bemergency number\b/i;
const isOff =
  /\b(?:not|no|down|closed|cannot|can[’']t|don[’']t|unavailable|out of order|instead)\b/i;

/** Words of a line's name that others have too. */
const common =
  /^(?:suicide|crisis|helpline|mental|health|line|lifeline|support|national|ambulance|emergency|number|abuse|substance|the|and|for|of)$/i;

/** A notice goes by itself, and the wrong number stays where people look for it. */
export const noCrisisNotice: Rule = {
  id: 'no-crisis-notice',
  severity: 'error',
  waitsForFile: true,
  message: 'takes back the number of a crisis line, which stays on every page',
  fix: 'correct the line in clinic.yaml, or take it out there, and delete the notice',
  check: ({ items }) => {
    const names = itemsOf(items, 'Clinic')
      .flatMap(readPhoneLines)
      .filter(({ isCrisis }) => isCrisis)
      .flatMap(({ line }) => (line.name ?? '').split(/[^\p{L}]+/u))
      .filter((word) => word.length > 3 && /^\p{Lu}/u.test(word) && !common.test(word));
    return itemsOf(items, 'Notice').flatMap((item): Finding[] => {
      const clause = (item.data.says ?? '')
        .split(/[.,;:!?]/)
        .find((part) => isOff.test(part) && findLine(part, names));
      if (clause === undefined) return [];
      const words = findLine(clause, names);
      return [{ file: item.path, line: item.lineOf(['says']), words }];
    });
  },
};

function findLine(text: string, names: readonly string[]): string | undefined {
  return crisisLine.exec(text)?.[0] ?? names.find((name) => text.includes(name));
}
