import { itemsOf } from '../../../load/content-item';
import { readPhoneLines } from '../../../load/phone-lines';
import type { Finding, Rule } from '../../rule';

/** Only a warning: a number that has changed goes out the same day, called or not. */
export const calledNumber: Rule = {
  id: 'called-number',
  severity: 'warning',
  message: 'is another number than before, and nobody has called it since',
  fix: 'call it, then write the day in checkedOn',
  check: ({ items, committedItems }) => {
    const before = itemsOf(committedItems(), 'Clinic').flatMap(readPhoneLines);
    return itemsOf(items, 'Clinic').flatMap((item) =>
      readPhoneLines(item).flatMap(({ path, line, isCrisis }): Finding[] => {
        const group = before.filter((other) => other.path[0] === path[0]);
        // An id may have been copied.
        const same =
          group.find((other) => other.line.name === line.name) ??
          group.find(({ line: { id } }) => id !== undefined && id === line.id);
        const isCalled = line.checkedOn && line.checkedOn !== same?.line.checkedOn;
        if (!isCrisis || !same || isCalled) return [];
        const key = path.length === 1 ? 'number' : 'phone';
        return [
          { key, number: line.phone, old: same.line.phone },
          { key: 'sms', number: line.sms, old: same.line.sms },
        ].flatMap(({ key, number, old }): Finding[] => {
          if (!number || !old || toDigits(number) === toDigits(old)) return [];
          const sentence = `${line.name ?? 'this line'} has the number ${number}, and had ${old} before: compare it digit by digit, call it, then write the day of the call in checkedOn`;
          return [{ file: item.path, line: item.lineOf([...path, key]), words: number, sentence }];
        });
      }),
    );
  },
};

function toDigits(number: string): string {
  return number.replaceAll(/\D/g, '');
}
