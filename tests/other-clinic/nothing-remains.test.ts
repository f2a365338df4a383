import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { oldValues, otherClinicBuild } from './changed-clinic';

/** What visitors get, and what the server fills in; not its program, which knows every message. */
const built = ['site', 'templates', 'hosts']
  .flatMap((folder) => filesIn(path.join(otherClinicBuild, folder)))
  // The editor speaks of any clinic.
  .filter((file) => !file.includes('/admin'))
  .filter((file) => !/\.(br|gz|png|ico)$/.test(file))
  // At some spaces no line breaks (lib/typography); what is said is the same.
  .map((file) => ({ file, text: readFileSync(file, 'utf8').replaceAll('\u00a0', ' ') }));

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

function page(name: string): string {
  const found = built.find(({ file }) => file === path.join(otherClinicBuild, `site/${name}.html`));
  if (!found) throw new Error(`There is no page ${name} in ${otherClinicBuild}`);
  return found.text;
}

/** Everything that names the main clinic, read from its own files. */
function namesOfMainClinic(): string[] {
  const clinic = parse(readFileSync('content/clinic.yaml', 'utf8'));
  const places = readdirSync('content/locations').map((file) =>
    parse(readFileSync(path.join('content/locations', file), 'utf8').split('---')[1] ?? ''),
  );
  return [
    clinic.name,
    new URL(clinic.website).hostname,
    clinic.countryName,
    clinic.currency,
    clinic.locale,
    clinic.reply?.within,
    clinic.groupLine?.phone,
    ...[...clinic.helplines, ...clinic.emergency.others, ...(clinic.phoneBook ?? [])].flatMap(
      ({ name, phone, sms }) => [name, phone, sms],
    ),
    ...places.flatMap(({ title, shortTitle, address }) => [
      title,
      shortTitle,
      address.city,
      address.region,
    ]),
    // What its pages say of its country.
    'SAHPRA',
    'POPIA',
    'South African',
    'SADAG',
    'medical aid',
    'R 1 300',
  ].filter(Boolean);
}

test.each(namesOfMainClinic())('"%s" appears nowhere in the site of the other clinic', (name) => {
  // As a whole word, and a code of a few letters not in minified scripts, where it happens by chance.
  const word = new RegExp(`(?<!\\w)${name.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\w)`);
  const places = built.filter(({ file }) => name.length > 5 || !file.endsWith('.js'));
  expect(places.filter(({ text }) => word.test(text)).map(({ file }) => file)).toEqual([]);
});

test('nor does the emergency number of the main clinic', () => {
  const { emergency } = parse(readFileSync('content/clinic.yaml', 'utf8'));
  const pages = built.filter(({ file }) => file.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(15);
  for (const { text } of pages) {
    expect(text).not.toContain(`tel:${emergency.number}"`);
    expect(text).not.toMatch(new RegExp(`(call|dial)\\s+(<[^>]+>)?${emergency.number}\\b`, 'i'));
  }
});

test('its own name, numbers, money and places are there', () => {
  for (const { file, text } of built.filter(({ file }) => file.endsWith('.html'))) {
    expect(text, file).toContain('href="tel:988"');
    expect(text, file).toContain('href="tel:977"');
    expect(text, file).toContain('Two Rivers Infusion Clinic');
    expect(text, file).toContain('lang="en-US"');
  }
  expect(page('costs')).toContain('4 × $7,487 = $29,948');
  expect(page('locations/madison')).toContain('Madison');
  expect(page('contact')).toContain('href="tel:+16085550177"');
  expect(page('index')).toContain('Two Rivers');
});

test('while its checklist has entries, every page says that it is a preview and no engine lists it', () => {
  const pages = built.filter(
    ({ file }) => file.endsWith('.html') && !file.includes('_global-error'),
  );
  for (const { file, text } of pages) {
    expect(text, file).toMatch(/<meta name="robots" content="noindex/);
    expect(text.match(/>This is a preview of our site\./g), file).toHaveLength(1);
  }
  const robots = built.find(({ text }) => text.startsWith('User-Agent:'));
  expect(robots?.text).toMatch(/Disallow: \/$/m);
});

test('its sheets and its planner have its own figures, its own holidays and its own address', () => {
  expect(page('plan')).toContain('1087 hours before your appointment');
  expect(page('plan')).toContain('Thanksgiving Day');
  expect(page('plan')).not.toContain('Heritage Day');
  expect(page('print/day')).toContain('1036 hours');
  expect(page('print/poster')).toContain('https://two-rivers.example/risks');
});

test('an old anchor of a renamed question still leads to it', () => {
  const faq = page('faq');
  expect(faq).toMatch(/<span id="an-old-name"><\/span>\s*<h3 id="how-many-sessions"/);
});

test('each of its answers has a page, and an old name of one leads there', () => {
  expect(page('faq/how-many-sessions')).toContain('href="/faq#group-');
  const manifest = JSON.parse(readFileSync(path.join(otherClinicBuild, 'site.json'), 'utf8'));
  expect(manifest.redirects['/faq/an-old-name']).toBe('/faq/how-many-sessions');
});

test('what has changed is at the foot of its text, in the list and in the feed', () => {
  const what = 'We now ask for a longer time without food.';
  const feed = built.find(({ file }) => file.endsWith('site/changes.xml'));
  for (const text of [page('faq/what-to-eat-before'), page('changes'), feed?.text]) {
    expect(text).toContain(what);
  }
  expect(page('changes')).toMatch(/<strong[^>]*>Safety<\/strong>/);
  expect(page('changes').indexOf(what)).toBeLessThan(page('changes').indexOf('Both places'));
  expect(feed?.text).toContain('<category term="safety"');
  expect(page('faq/cost')).not.toContain('What has changed</h2>');
});

test('a draft is on no page, in no menu, not in the sitemap and not in structured data', () => {
  expect(readFileSync('tests/fixtures/clinics/small-us/faq/draft-question.md', 'utf8')).toContain(
    'Zebra draft',
  );
  expect(
    built
      .filter(({ text }) => /zebra draft|draft-(page|question|condition)/i.test(text))
      .map(({ file }) => file),
  ).toEqual([]);
  expect(built.some(({ file }) => file.includes('sitemap.xml'))).toBe(true);
});

test.each(oldValues)('changed in its one place, "%s" is gone everywhere', (value) => {
  // A number may be the end of a longer one: `18 hours` is not `8 hours`.
  const escaped = value.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`(?<![\\d.,])${escaped}(?![\\d,]\\d)`);
  expect(built.filter(({ text }) => whole.test(text)).map(({ file }) => file)).toEqual([]);
});

test.each(['1057 minutes', '1036 hours', '$7,457', '976', '977', '17 business days'])(
  'and "%s" is in its place',
  (value) => {
    expect(built.some(({ file, text }) => file.endsWith('.html') && text.includes(value))).toBe(
      true,
    );
  },
);
