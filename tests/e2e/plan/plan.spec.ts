import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { findViolations } from '../find-violations';
import { expect, test } from '../test';

/** A Monday. */
const now = new Date('2027-01-11T06:00:00Z');

async function openPlan(page: Page) {
  await page.clock.setFixedTime(now);
  await page.goto('/plan');
}

type Choice = { place?: string; day: string; time?: string; travel?: string; title?: string };

async function makePlan(
  page: Page,
  { place = 'Helderberg Clinic, Strand', day, time = '09:00', travel, title }: Choice,
) {
  await page.getByLabel('Place', { exact: true }).selectOption({ label: place });
  await page.getByLabel('Day of the first appointment').fill(day);
  await page.getByLabel('Time of the appointment').fill(time);
  if (travel) await page.getByLabel('Minutes you need to get there').fill(travel);
  if (title) await page.getByLabel('What to call it in your calendar').fill(title);
  const answer = page.locator('#page-your-plan, main [role=alert]');
  // Before the script has come the button is disabled, and a click waits for it.
  await page.getByRole('button', { name: 'Make my plan' }).click();
  await expect(answer).toBeFocused();
}

test('the button cannot be pressed before its script has come', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\.js(\?|$)/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/plan');
  const button = page.getByRole('button', { name: 'Make my plan' });
  // The script is asked for once the form comes near.
  const asked = page.waitForRequest(/\.js(\?|$)/);
  await button.scrollIntoViewIfNeeded();
  await asked;
  await expect(button).toBeDisabled();
  release();
  await expect(button).toBeEnabled();
});

test('the plan has clock times, moves what falls on a holiday, and says so', async ({ page }) => {
  await openPlan(page);
  // 18 and 25 January are Mondays; 19 March 2027 is a Friday, 26 March is Good Friday.
  await makePlan(page, { day: '2027-03-16', travel: '30' });
  const plan = page.getByRole('region', { name: 'Appointment' });
  await expect(plan.getByRole('heading', { level: 3 })).toHaveCount(6);
  await expect(plan.getByRole('heading', { level: 3 }).first()).toContainText('16 March 2027');
  const first = plan.getByRole('listitem').filter({ hasText: '16 March 2027' }).first();
  for (const text of ['06:00', '08:00', '08:20', '08:50', '09:00', '10:00', '11:00']) {
    await expect(first).toContainText(text);
  }
  await expect(first).toContainText('An adult stays with you until');
  await expect(first).toContainText('17 Mar, morning');
  await expect(plan).toContainText('that day is Good Friday');
  await expect(plan).toContainText('Check these times with us.');
});

test('what is wrong is said beside its field, and the summary takes the focus', async ({
  page,
}) => {
  await openPlan(page);
  await makePlan(page, { day: '2027-01-01' });
  const alert = page.getByRole('alert', { name: 'There is a problem' });
  await expect(alert).toContainText('This day is over');
  await alert.getByRole('link').click();
  await expect(page.getByLabel('Day of the first appointment')).toBeFocused();
  expect(await findViolations(page)).toEqual([]);
  await makePlan(page, { day: '2027-01-16' });
  await expect(alert).toContainText('The next possible day is Monday, 18 January 2027');
});

test('the calendar file is made in the browser, and says nothing of the clinic', async ({
  page,
}) => {
  await openPlan(page);
  await makePlan(page, { day: '2027-01-12', title: 'Lunch; with, Ann' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('appointments.ics');
  const text = readFileSync(await file.path(), 'utf8');
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
  expect(events.map((event) => new ICAL.Event(event).startDate.toJSDate().toISOString())).toEqual([
    '2027-01-12T07:00:00.000Z',
    '2027-01-15T07:00:00.000Z',
    '2027-01-19T07:00:00.000Z',
    '2027-01-22T07:00:00.000Z',
    '2027-01-26T07:00:00.000Z',
    '2027-01-29T07:00:00.000Z',
  ]);
  expect(events.map((event) => new ICAL.Event(event).summary)[0]).toBe('Lunch; with, Ann');
  expect(new Set(events.map((event) => event.getFirstPropertyValue('uid'))).size).toBe(6);
  expect(events[0]?.getAllSubcomponents('valarm')).toHaveLength(3);
  expect(text).not.toMatch(/ketamine|infusion|clinic\b(?!.*us)|helderberg/i);
});

test('nothing that is entered leaves the page or stays in the browser', async ({ page }) => {
  await openPlan(page);
  await makePlan(page, { day: '2027-01-12' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await makePlan(page, { day: '2027-01-13', title: 'Secret' });
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  await download;
  expect(requests.filter((url) => !url.startsWith('blob:'))).toEqual([]);
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('');
  const kept = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    JSON.stringify(history.state ?? '').includes('2027-01-13'),
    (await indexedDB.databases()).length,
  ]);
  expect(kept).toEqual([0, 0, false, 0]);
});

for (const [name, width, colorScheme] of [
  ['a narrow phone', 320, 'light'],
  ['a desktop in the dark', 1280, 'dark'],
] as const) {
  test(`axe finds nothing on a plan on ${name}, and nothing is too wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme });
    await openPlan(page);
    await makePlan(page, { day: '2027-01-12' });
    expect(await findViolations(page)).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('the keyboard alone makes a plan', async ({ page }) => {
  await openPlan(page);
  await page.getByLabel('Place', { exact: true }).focus();
  await page.keyboard.type('Held');
  await page.getByLabel('Day of the first appointment').fill('2027-01-12');
  await page.getByLabel('Time of the appointment').fill('09:00');
  await expect(async () => {
    await page.getByLabel('What to call it in your calendar').press('Enter');
    await expect(page.locator('#page-your-plan')).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Save for my calendar' })).toBeFocused();
});

test('the printed plan is one page, without the clinic’s name', async ({ page }) => {
  await openPlan(page);
  await makePlan(page, { day: '2027-01-12', travel: '30' });
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  // biome-ignore lint/performance/useDomNodeTextContent: what is not printed must not count.
  const seen = await page.locator('body').innerText();
  expect(seen).not.toMatch(/ketamine|infusion|helderberg/i);
  expect(seen).toContain('112');
  const pdf = await page.pdf({ format: 'A4' });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the times from the appointment, and nothing that would need it', async ({
    page,
  }) => {
    await page.goto('/plan');
    const table = page.getByRole('table', { name: 'Times before and after your appointment' });
    await expect(table).toContainText('Stop eating');
    await expect(table).toContainText('3 hours before your appointment');
    await expect(table).toContainText('24 hours after you leave');
    await expect(page.getByRole('link', { name: 'Check these times with us.' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make my plan' })).toBeHidden();
  });
});
