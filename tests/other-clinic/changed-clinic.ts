import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const smallClinic = 'tests/fixtures/clinics/small-us';

/** Where `npm test` puts a copy of that clinic whose every number has been changed. */
export const changedClinic = 'test-results-other-clinic-content';

/** Where `npm test` moves the site that it has built from that copy. */
export const otherClinicBuild = 'test-results-other-clinic';

/** Its form posts to a server elsewhere: tests/hosts starts one there. */
export const otherClinicEndpoint = 'http://127.0.0.1:23456';

type Change = { file: string; from: string; to: string };

/** Each number of the small clinic that has one place, with another that appears nowhere in its text. */
const changes: Change[] = [
  { file: 'figures.yaml', from: 'value: 50', to: 'value: 1057' },
  {
    file: 'figures.yaml',
    from: 'displayText: about 50 minutes',
    to: 'displayText: about 1057 minutes',
  },
  { file: 'figures.yaml', from: 'value: 36', to: 'value: 1036' },
  { file: 'figures.yaml', from: 'value: 8', to: 'value: 1087' },
  { file: 'figures.yaml', from: 'value: 90', to: 'value: 1097' },
  {
    file: 'figures.yaml',
    from: 'displayText: at least 90 minutes',
    to: 'displayText: at least 1097 minutes',
  },
  { file: 'figures.yaml', from: 'value: 3\n', to: 'value: 1037\n' },
  { file: 'figures.yaml', from: 'displayText: about 3 hours', to: 'displayText: about 1037 hours' },
  { file: 'figures.yaml', from: 'value: 4\n', to: 'value: 1047\n' },
  { file: 'figures.yaml', from: 'displayText: "4"', to: 'displayText: "1047"' },
  { file: 'figures.yaml', from: 'value: 2\n', to: 'value: 1027\n' },
  { file: 'figures.yaml', from: 'displayText: 2 weeks', to: 'displayText: 1027 weeks' },
  { file: 'figures.yaml', from: 'displayText: 36 hours', to: 'displayText: 1036 hours' },
  { file: 'figures.yaml', from: 'displayText: 8 hours', to: 'displayText: 1087 hours' },
  { file: 'locations/madison.md', from: 'amount: 450', to: 'amount: 7457' },
  { file: 'locations/dubuque.md', from: 'amount: 480', to: 'amount: 7487' },
  { file: 'locations/dubuque.md', from: 'amount: 180', to: 'amount: 7187' },
  { file: 'locations/madison.md', from: '+1 608-555-0142', to: '+1 608-555-0177' },
  { file: 'locations/dubuque.md', from: '+1 608-555-0142', to: '+1 608-555-0177' },
  { file: 'clinic.yaml', from: '+1 608-555-0142', to: '+1 608-555-0177' },
  // The check knows which numbers a country has for emergencies: this is the other one.
  { file: 'clinic.yaml', from: 'number: "911"', to: 'number: "988"' },
  { file: 'clinic.yaml', from: 'phone: "988"', to: 'phone: "977"' },
  { file: 'clinic.yaml', from: 'sms: "988"', to: 'sms: "976"' },
  {
    file: 'clinic.yaml',
    from: 'name: 988 Suicide & Crisis Lifeline',
    to: 'name: Changed Lifeline',
  },
  { file: 'clinic.yaml', from: 'within: one business day', to: 'within: 17 business days' },
];

/** What must be gone when all of them are changed: as it appears in HTML, JSON or a URL. */
export const oldValues = [
  'about 50 minutes',
  'at least 90 minutes',
  'about 3 hours',
  '36 hours',
  '8 hours',
  '$450',
  '$480',
  '$180',
  '$1,800',
  '$1,920',
  '608-555-0142',
  '+16085550142',
  'tel:911',
  'sms:988',
  'Suicide &amp; Crisis Lifeline',
  'Suicide & Crisis Lifeline',
  'one business day',
];

/** Changes each number once, in its one place. */
export function writeChangedClinic() {
  rmSync(changedClinic, { recursive: true, force: true });
  cpSync(smallClinic, changedClinic, { recursive: true });
  for (const { file, from, to } of changes) {
    const target = path.join(changedClinic, file);
    const text = readFileSync(target, 'utf8');
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`);
    writeFileSync(
      target,
      text.replace(from, () => to),
    );
  }
}
