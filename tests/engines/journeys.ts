import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { SiteManifest } from '@/lib/static-html/site-manifest';
import type { StartEngine } from './engine';
import {
  breakPolicy,
  click,
  describePage,
  fillIn,
  findHeight,
  isShown,
  readText,
  scrollToForm,
} from './in-page';
import { useVisit } from './visit';

/** What a visitor does on the site, with scripts and without, in an engine that Playwright cannot drive. */
export function testJourneys(start: StartEngine) {
  describe('with scripts', () => {
    const visit = useVisit(start, true);

    test('every page is whole, and none complains', { timeout: 180_000 }, async () => {
      await visit.resize(1024, 768);
      for (const path of listPaths()) {
        await visit.open(path);
        const { heading, language, phones, overflow } = await visit.run(describePage);
        expect(heading, path).toMatch(/\w/);
        expect(language, path).toMatch(/^en/);
        expect(phones, path).toBeGreaterThan(0);
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('a complaint is heard', async () => {
      await visit.open('/');
      await visit.run(breakPolicy);
      await expect.poll(visit.takeComplaints).not.toEqual([]);
      await visit.open('/search');
      await visit.takeComplaints();
      await visit.run(() => void setTimeout(() => Reflect.get(window, 'nothing').here));
      await expect.poll(visit.takeComplaints).not.toEqual([]);
    });

    testReading(visit);

    test('the search finds an answer as one types', async () => {
      await visit.open('/search');
      await visit.waitFor('#page-search');
      await expect
        .poll(async () => {
          // Before the scripts have come, what is typed waits.
          await visit.run(fillIn, { '#page-search': 'blod presure tablets' });
          return visit.run(
            readText,
            '#page-results ~ * a, section[aria-labelledby=page-results] a',
          );
        })
        .toBe('What does it do to my blood pressure?');
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('the plan has its days and times', async () => {
      await visit.open('/plan');
      await visit.run(scrollToForm);
      await expect
        .poll(async () => {
          await visit.run(fillIn, {
            '[name=place]': await visit.run(
              () =>
                document.querySelector<HTMLOptionElement>('[name=place] option:nth-child(2)')
                  ?.value ?? '',
            ),
            '[name=day]': nextTuesday(),
            '[name=time]': '09:00',
          });
          await visit.run(click, 'form button[type=submit]');
          return visit.run(readText, '[aria-labelledby=page-your-plan]');
        })
        .toContain('09:00');
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('mistakes in the form are shown together, with the focus on them', async () => {
      await visit.open('/contact');
      await openForm();
      await visit.run(click, 'form button[type=submit]');
      await visit.waitFor('form [role=alert] a');
      expect(await visit.run(() => document.activeElement?.getAttribute('role'))).toBe('alert');
      await visit.follow('form [role=alert] a[href="#enquiry-name"]', /^\/contact#enquiry-name$/);
      expect(await visit.run(() => document.activeElement?.id)).toBe('enquiry-name');
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('a message is sent, and has a reference', async () => {
      await visit.open('/contact');
      await openForm();
      await visit.run(fillIn, enquiry);
      await visit.follow('form button[type=submit]', /^\/contact\/sent$/);
      expect(await visit.run(readText, 'main')).toMatch(/Your reference: \w{4}-\w{4}/);
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('the sign-in page of the inbox is whole, and says what went wrong', async () => {
      visit.invite();
      for (const width of [1024, 500]) {
        await visit.resize(width, 768);
        await visit.open('/inbox/anything');
        const { heading, overflow } = await visit.run(describePage);
        expect(heading).toBe('Sign in');
        expect(overflow).toBeLessThanOrEqual(0);
      }
      expect(await visit.takeComplaints()).toEqual([]);
      // This is not where the settings say that the inbox is.
      await visit.run(click, '[data-start]');
      await expect
        .poll(() => visit.run(readText, '[data-status]'))
        .toMatch(/another address|cannot use passkeys/);
    });

    /** Its scripts come when it is seen. */
    async function openForm() {
      await visit.run(scrollToForm);
      await expect
        .poll(() =>
          visit.run(() => document.querySelector<HTMLInputElement>('[name=submissionKey]')?.value),
        )
        .toMatch(/\d/);
    }
  });

  describe('without scripts', () => {
    const visit = useVisit(start, false);

    testReading(visit);

    test('the inbox says that it needs JavaScript', async () => {
      visit.invite();
      await visit.open('/inbox');
      expect(await visit.run(readText, 'main')).toContain('The inbox needs JavaScript');
      expect(await visit.run(isShown, '[data-start]')).toBe(false);
      expect(await visit.takeComplaints()).toEqual([]);
    });

    test('the search leads to its list of words', async () => {
      await visit.open('/search');
      expect(await visit.run(isShown, '#page-search')).toBe(false);
      await visit.follow('nav[aria-label=Letters] a[href$="#letter-n"]', /#letter-n$/);
    });

    test('mistakes in the form are named on a page of their own', async () => {
      await visit.open('/contact');
      await visit.run(fillIn, { ...enquiry, '[name=preferredContact][value=phone]': '' });
      await visit.follow('form button[type=submit]', /^\/contact\/problems$/);
      expect(await visit.run(readText, 'main')).toContain('Write your phone number');
    });

    test('a message is sent, and has a reference', async () => {
      await visit.open('/contact');
      await visit.run(fillIn, enquiry);
      await visit.follow('form button[type=submit]', /^\/contact\/sent$/);
      expect(await visit.run(readText, 'main')).toMatch(/Your reference: \w{4}-\w{4}/);
      expect(await visit.takeComplaints()).toEqual([]);
    });
  });
}

/** What needs no scripts. */
function testReading(visit: ReturnType<typeof useVisit>) {
  test('the menu opens, and leads to a page', async () => {
    for (const [width, menu] of [
      [1024, 'details[name=menu]'],
      [500, 'header details:not([name])'],
    ] as const) {
      await visit.resize(width, 768);
      await visit.open('/');
      const link = `${menu} a[href="/procedure"]`;
      expect(await visit.run(isShown, link)).toBe(false);
      await visit.run(click, `${menu} summary`);
      expect(await visit.run(isShown, link)).toBe(true);
      await visit.follow(link, /^\/procedure$/);
    }
    expect(await visit.takeComplaints()).toEqual([]);
  });

  test('an anchor brings its question to the top of the window', async () => {
    await visit.open('/faq#medical-aid');
    expect(await visit.run(findHeight, '#medical-aid')).toBeCloseTo(0, 0);
    await visit.follow('#medical-aid a', /^\/faq\/medical-aid$/);
    expect((await visit.run(describePage)).heading).toBe('Will my medical aid pay?');
  });

  test('a word of the trade leads to what it means', async () => {
    await visit.open('/risks');
    await visit.follow('main a[href="/glossary#anaesthetic"]', /^\/glossary#anaesthetic$/);
    expect(await visit.run(findHeight, '#anaesthetic')).toBeCloseTo(0, 0);
    expect(await visit.takeComplaints()).toEqual([]);
  });
}

/** The form without a mistake. */
const enquiry = {
  '[name=name]': 'Test Person',
  '[name=email]': 'nomsa@example.org',
  '[name=preferredContact][value=email]': '',
  '[name=role]': '',
  '[name=topic]': 'cost',
  '[name=message]': 'Line one\nLine two',
  '[name=consent]': '',
};

/** Every page that the build has made; of the many that hold one answer, a few. */
function listPaths(): string[] {
  const { files }: SiteManifest = JSON.parse(readFileSync('dist/site.json', 'utf8'));
  return Object.keys(files)
    .filter((path) => files[path]?.type.startsWith('text/html'))
    .filter((path, index) => !path.startsWith('/faq/') || index % 10 === 0);
}

/** In two weeks or later, so that it is never too soon. */
function nextTuesday(): string {
  const day = new Date();
  day.setUTCDate(day.getUTCDate() + 14 + ((9 - day.getUTCDay()) % 7));
  return day.toISOString().slice(0, 10);
}
