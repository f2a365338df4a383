import { expect, test } from '../test';
import { addDevice, anEnquiry, invite, inviteByCommand, join, openAs, runEnquiries } from './staff';

// A browser reports each refusal, and these tests are about refusals.
test.use({ allowedComplaints: [/the server responded with a status of 4(?:01|03|04|10)/] });

test('an invited person makes a passkey, signs out, and signs in again', async ({ page }) => {
  await addDevice(page);
  await page.goto(inviteByCommand('Thandi Invited'));
  await expect(page.getByText('Hello Thandi Invited.')).toBeVisible();
  // The token is in no history.
  expect(page.url()).toMatch(/\/inbox\/invitation$/);
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await expect(page.getByText('Your passkey is made, and you are signed in.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the enquiries' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enquiries');
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
  await page.getByRole('button', { name: 'Sign in with your passkey' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enquiries');
});

test('whoever signs in gets the page that they asked for', async ({ page }) => {
  await join(page, 'Thandi Linked');
  const reference = await anEnquiry();
  for (const [path, place] of [
    ['/inbox/passkeys', '/inbox/passkeys'],
    [`/inbox#${reference}`, `/inbox#${reference}`],
    [`/inbox/${reference}`, `/inbox#${reference}`],
  ] as const) {
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
    await page.goto('/');
    await page.goto(path);
    await page.getByRole('button', { name: 'Sign in with your passkey' }).click();
    await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
    await expect(page).toHaveURL(place);
  }
});

test('the link of a mail opens its enquiry for whoever is signed in', async ({ page, baseURL }) => {
  await openAs(page);
  const reference = await anEnquiry();
  // Another site: a browser keeps a strict cookie back.
  await page.goto(`data:text/html,<a href="${baseURL}/inbox/${reference}">The enquiry</a>`);
  await page.getByRole('link').click();
  await expect(page).toHaveURL(`/inbox#${reference}`);
  await expect(page.getByRole('button', { name: 'Sign out' })).toBeVisible();
});

test('an invitation that was used says so, and what to do', async ({ page }) => {
  await addDevice(page);
  const link = await invite('Thandi Twice');
  await page.goto(link);
  await page.getByRole('button', { name: 'Make my passkey' }).click();
  await expect(page.getByText('Your passkey is made')).toBeVisible();
  await page.goto('/');
  await page.goto(link);
  await expect(page.getByRole('status')).toContainText('Ask for a new one');
  await expect(page.getByRole('button', { name: 'Make my passkey' })).toBeHidden();
});

test('an invitation that is loaded without its token says what to do', async ({ page }) => {
  await invite('Thandi Reloaded');
  await page.goto('/inbox/invitation');
  await expect(page.getByRole('status')).toContainText('Open the link in your message once more');
});

test('a device without a passkey of ours says so, and can be tried again', async ({ page }) => {
  await invite('Somebody Else');
  await addDevice(page);
  await page.goto('/inbox');
  await page.getByRole('button', { name: 'Sign in with your passkey' }).click();
  await expect(page.getByRole('status')).toContainText('no passkey for us');
  await expect(page.getByRole('button', { name: 'Sign in with your passkey' })).toBeFocused();
});

test('a second passkey on another device is added, and the first removed', async ({ page }) => {
  await join(page, 'Thandi Second');
  await page.getByRole('link', { name: 'My passkeys' }).click();
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('status')).toContainText('has a passkey for you already');
  await addDevice(page, 'usb');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(2);
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'Remove' }).last().click();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(1);
});

test('a session ends at once when its person is revoked', async ({ page }) => {
  const name = await openAs(page);
  runEnquiries('revoke', name);
  await page.getByRole('link', { name: 'My passkeys' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in');
});

test('a manager invites somebody, and ends their access', async ({ page }) => {
  await openAs(page, 'manager');
  await page.getByRole('link', { name: 'Staff' }).click();
  await page.getByLabel('Name').fill('Newcomer Browser');
  await page.getByRole('button', { name: 'Make a link' }).click();
  await expect(page.getByText(/\/inbox\/invitation#[\w-]{43}$/)).toBeVisible();
  page.on('dialog', (dialog) => dialog.accept());
  await page.getByRole('button', { name: 'End access of Newcomer Browser' }).click();
  await expect(page.getByRole('button', { name: 'End access of Newcomer Browser' })).toHaveCount(0);
});

test('others do not see who has access', async ({ page }) => {
  await openAs(page);
  await expect(page.getByRole('link', { name: 'Staff' })).toHaveCount(0);
  expect((await page.goto('/inbox/staff'))?.status()).toBe(403);
});
