import { expect, lookTest as test } from '../test';
import {
  aName,
  emptyFormMessages,
  fillIn,
  openFilledIn,
  send,
  sendAndWait,
  storedUnder,
  waitForScripts,
} from './enquiry';

test.describe('with JavaScript', () => {
  test('a message is stored, and the next page says its reference and what happens', async ({
    page,
  }) => {
    const name = aName();
    await openFilledIn(page, name);
    await page.getByLabel('Which place').selectOption({ index: 1 });
    await page.getByRole('button', send).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('We have your message');
    const [enquiry, ...others] = await storedUnder(name);
    expect(others).toEqual([]);
    expect(enquiry).toMatchObject({
      location: 'helderberg-strand',
      details: { message: 'Line one\nLine two' },
    });
    await expect(page.getByText(`Your reference: ${enquiry?.reference}`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What happens next' })).toBeVisible();
  });

  test('mistakes are shown together with the focus on them, and beside each field', async ({
    page,
  }) => {
    await page.goto('/contact');
    await page.getByLabel('E-mail address').fill('nomsa@');
    await page.getByRole('button', send).click();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await expect(summary).toBeFocused();
    await expect(summary.getByRole('listitem')).toHaveText([
      'Write your name',
      'Write an e-mail address in the correct form, like name@example.com',
      ...emptyFormMessages.slice(2),
    ]);
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page.getByLabel('Your name')).toHaveAccessibleDescription(
      'Error: Write your name',
    );
    await expect(page.getByLabel('E-mail address')).toHaveValue('nomsa@');
    for (const [link, field] of [
      ['Write your name', page.getByLabel('Your name')],
      ['Choose who you are', page.getByLabel('I am asking for myself')],
      ['Choose what your message is about', page.getByLabel('What is it about?')],
      ['Tick the box', page.getByLabel('The clinic may keep')],
    ] as const) {
      await summary.getByRole('link', { name: link }).click();
      await expect(field).toBeFocused();
    }
    await fillIn(page, aName());
    await page.route('/api/contact', () => undefined);
    await page.getByRole('button', send).click();
    await expect(summary).toBeHidden();
    await expect(page).not.toHaveTitle(/^Error: /);
  });

  test('on a phone a link to a mistake brings its question into view with the field', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/contact');
    await waitForScripts(page);
    await page.getByRole('button', send).click();
    const summary = page.getByRole('alert', { name: 'There is a problem' });
    await expect(summary).toBeFocused();
    const links = await summary.getByRole('link').all();
    expect(links).toHaveLength(emptyFormMessages.length);
    for (const link of links) {
      await link.click();
      const hidden = await page.evaluate(() => {
        const field = document.activeElement as HTMLInputElement;
        // Of a choice, what asks is its title.
        const title = field.closest('fieldset')?.querySelector('legend');
        const question = field.type === 'radio' ? title : field.labels?.[0];
        return [question, ...(field.labels ?? []), field]
          .filter((element) => element !== undefined && element !== null)
          .filter((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top < 0 || bottom > innerHeight;
          })
          .map((element) => element.outerHTML.slice(0, 80));
      });
      expect.soft(hidden, (await link.textContent()) ?? '').toEqual([]);
    }
  });

  test('on a phone nothing is run until the form is seen, and then mistakes are shown', async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'script') scripts.push(request.url());
    });
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto('/contact', { waitUntil: 'networkidle' });
    expect(scripts).toEqual([]);
    await waitForScripts(page);
    await page.getByRole('button', send).click();
    await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
  });

  test.describe('when the network fails', () => {
    test.use({ allowedComplaints: [/Failed to load resource/] });

    test('nothing typed is lost, and sending again stores it once', async ({ page }) => {
      const name = aName();
      await openFilledIn(page, name);
      await page.route('/api/contact', (route) => route.abort());
      await page.getByRole('button', send).click();
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toContainText(
        'What you typed is still here',
      );
      await expect(page.getByRole('alert', { name: 'There is a problem' })).toBeFocused();
      await expect(page.getByLabel('Message (optional)')).toHaveValue('Line one\nLine two');
      await page.unroute('/api/contact');
      await sendAndWait(page);
      expect(await storedUnder(name)).toHaveLength(1);
    });

    test('what the server finds wrong is shown at the field', async ({ page }) => {
      await openFilledIn(page, aName());
      await page.route('/api/contact', (route) =>
        route.fulfill({ status: 422, json: { errors: { phone: 'Write your phone number' } } }),
      );
      await page.getByRole('button', send).click();
      await expect(page.getByLabel('Phone number')).toHaveAccessibleDescription(
        'Error: Write your phone number',
      );
    });
  });
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with${javaScriptEnabled ? '' : 'out'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    test('an address and a number as people write them are taken', async ({ page }) => {
      const name = aName();
      await openFilledIn(page, name);
      await page.getByLabel('E-mail address').fill('o’brien@müller.de');
      await page.getByLabel('Phone number').fill('082–123–4567 ext 12');
      await sendAndWait(page);
      expect(await storedUnder(name)).toMatchObject([
        { details: { email: "o'brien@xn--mller-kva.de", phone: '082-123-4567 ext 12' } },
      ]);
    });
  });
}

for (const path of ['/contact/sent', '/contact/sent?reference=x', '/contact/problems?problem=x']) {
  test(`${path}, which no form leads to, says nothing of a message`, async ({ page }) => {
    await page.goto(path);
    await expect(page).toHaveURL(/\/contact$/);
  });
}
