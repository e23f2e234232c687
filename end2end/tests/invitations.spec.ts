import type { Page } from '@playwright/test';
import { expectFrame, expectNoBarriers, expectReflow } from '../fixtures/accessibility';
import type { Http } from '../fixtures/http';
import { Keyboard } from '../fixtures/keyboard';
import { adminOf } from '../fixtures/organizations';
import { linkIn, mailsTo, newestMail } from '../fixtures/outbox';
import { accountPassword, button, expectScreen, fillLogInCode, link } from '../fixtures/pages';
import { loggedIn, member, protectedPerson, somebody, tokenIn } from '../fixtures/people';
import { remember } from '../fixtures/secrets';
import { expect, test } from '../fixtures/test';

const INVITE = '/admin/members/invite';
const INVITATIONS = '/admin/invitations';
const INVITED = /^You are invited to join Example Ltd/;

/** The path behind the newest invitation of an address. */
async function invitation(http: Http, email: string): Promise<string> {
  const path = linkIn(await newestMail(http.request, email, INVITED), '/join');
  remember(http.engine, 'mail link', tokenIn(path));
  return path;
}

/** What every screen has to be, in light and in dark, and at 320 px. */
async function expectGood(page: Page, screen: string, failed = false): Promise<void> {
  await expectFrame(page, failed);
  await expectNoBarriers(page, screen);
  await expectReflow(page, screen);
}

const notice = (page: Page, text: string) => page.locator('.note', { hasText: text });
const address = (page: Page) => page.getByLabel('Email address');
const lines = (page: Page) => page.getByLabel('Paste the lines of your file');

for (const script of [true, false]) {
  test.describe(script ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: script });

    test('an admin invites someone who has no account, and someone who has one', async ({ page, http, another, stranger, server }) => {
      test.setTimeout(120_000);
      await adminOf(http);
      const [fresh, known] = [somebody(http.engine, 'Maria Silva'), await member(await stranger(), 'Joao Costa')];
      await page.goto(INVITE);
      await expectScreen(page, 'Invite people');
      // Enough for a browser, and not for us.
      await address(page).fill('nobody@example');
      await page.getByLabel('Admin', { exact: true }).check();
      await button(page, 'Invite').click();
      await expect(page.locator('#email-error')).toContainText('does not look like an email address');
      await expect(page.getByLabel('Admin', { exact: true })).toBeChecked();
      for (const person of [fresh, known]) {
        await address(page).fill(person.email);
        await page.getByLabel('Member', { exact: true }).check();
        await button(page, 'Invite').click();
        await expect(notice(page, `An invitation is on its way to ${person.email}.`)).toBeVisible();
      }
      await link(page, 'Open invitations').click();
      await expect(page.getByText('2 people were invited to Example Ltd')).toBeVisible();

      const theirs = await another();
      const joining = await theirs.newPage();
      const path = await invitation(http, fresh.email);
      await joining.goto(`${server.url}${path}`);
      await expectScreen(joining, 'Join Example Ltd');
      await joining.getByLabel('Your name').fill(fresh.name);
      await joining.getByLabel('Password', { exact: true }).fill('short');
      await button(joining, 'Join').click();
      await expect(joining).toHaveURL(`${server.url}/join`);
      await expect(joining.locator('#new-password-error')).toBeVisible();
      await expect(joining.getByLabel('Your name')).toHaveValue(fresh.name);
      await joining.getByLabel('Password', { exact: true }).fill(fresh.password);
      await button(joining, 'Join').click();
      await expectScreen(joining, 'Security');
      await joining.goto(`${server.url}${path}`);
      await expect(joining.getByRole('alert')).toContainText('was used already');

      const second = await (await another()).newPage();
      await second.goto(`${server.url}${await invitation(http, known.email)}`);
      await accountPassword(second).fill('not the password');
      await button(second, 'Join').click();
      await expect(second.locator('#password-error')).toContainText('That password is not right.');
      await accountPassword(second).fill(known.password);
      await button(second, 'Join').click();
      await expectScreen(second, 'Security');
      await newestMail(http.request, known.email, /is in Example Ltd now$/);
      await page.goto('/admin/members');
      await expect(link(page, 'Maria Silva')).toBeVisible();
      await expect(link(page, 'Joao Costa')).toBeVisible();
      // To a member these pages do not exist.
      expect((await second.goto(`${server.url}${INVITATIONS}`))?.status()).toBe(404);
    });

    test('a list with two wrong lines invites nobody, comes back whole, and is corrected', async ({ page, http }) => {
      await adminOf(http);
      const people = [1, 2, 3].map(() => somebody(http.engine).email);
      await page.goto(INVITE);
      const text = `email;role\n${people[0]};admin\n${people[1]};owner\nnobody;member\n${people[2]};`;
      await lines(page).fill(text);
      await button(page, 'Invite them all').click();
      await expect(page.getByRole('heading', { name: '2 lines to correct' })).toBeVisible();
      await expect(page).toHaveTitle(/^Error: Invite people/);
      const wrong = page.locator('.wrong-lines li');
      await expect(wrong.first()).toContainText('Line 3');
      await expect(wrong.first()).toContainText('The role can be member or admin');
      await expect(wrong.last()).toContainText('Line 4');
      await expect(lines(page)).toHaveValue(text);
      for (const email of people) expect(await mailsTo(http.request, email)).toEqual([]);
      await lines(page).fill(text.replace('owner', 'member').replace('nobody;member\n', ''));
      await button(page, 'Invite them all').click();
      await expect(notice(page, '3 invitations are on their way.')).toBeVisible();
      for (const email of people) await invitation(http, email);
    });
  });
}

test('an invitation is sent again, and withdrawn', async ({ page, http, another, server }) => {
  await adminOf(http);
  const { email } = somebody(http.engine);
  await http.enter('invite', { email, role: 'member' });
  await page.goto(INVITATIONS);
  await button(page, `Send again ${email}`).click();
  await expect(page.getByRole('alert')).toContainText('Too many tries. Wait');
  await button(page, `Withdraw ${email}`).click();
  await expect(notice(page, `The invitation of ${email} is withdrawn.`)).toBeVisible();
  await expect(page.getByText('Nobody is invited at the moment.')).toBeVisible();
  const theirs = await (await another()).newPage();
  await theirs.goto(`${server.url}${await invitation(http, email)}`);
  await expect(theirs.getByRole('alert')).toContainText('was taken back');
});

test('with a second step, that comes before joining', async ({ page, http, stranger }) => {
  const admin = await stranger();
  await adminOf(admin);
  const person = await protectedPerson(await stranger(), 'Maria Silva');
  await admin.enter('invite', { email: person.email });
  await page.goto(await invitation(http, person.email));
  await accountPassword(page).fill(person.password);
  await button(page, 'Join').click();
  await expectScreen(page, 'Enter the code from your authenticator app');
  await fillLogInCode(page, await person.app.fresh());
  await expectScreen(page, 'Join Example Ltd');
  await expectGood(page, 'join, logged in');
  await button(page, 'Join').click();
  await expectScreen(page, 'Security');
  await expect(notice(page, 'You are in Example Ltd now.')).toBeVisible();
});

test('settings that lock meanwhile lose nothing', async ({ page, http }) => {
  await adminOf(http);
  await page.goto(INVITE);
  await lines(page).fill('nobody@example.org');
  await http.enter('lock');
  await button(page, 'Invite them all').click();
  await expect(page.getByText('What you pasted is still here.')).toBeVisible();
  await expect(lines(page)).toHaveValue('nobody@example.org');
  expect((await http.knock('invite_many', { lines: 'nobody@example.org' })).code).toBe('unlock_first');
  await page.goto(INVITE);
  await expectScreen(page, 'Unlock settings');
});

test('roles are changed, and the last admin stays', async ({ page, http, stranger }) => {
  const { admin } = await adminOf(http);
  const other = await stranger();
  const person = await loggedIn(other, 'Maria Silva');
  await http.enter('invite', { email: person.email });
  await other.enter('join', { token: tokenIn(await invitation(http, person.email)), password: person.password });
  await page.goto('/admin/members');
  await link(page, 'Maria Silva').click();
  await link(page, 'Change role').click();
  await expectScreen(page, 'Role of Maria Silva');
  await expectGood(page, 'role');
  await button(page, 'Make admin').click();
  await expect(notice(page, 'Maria Silva is an admin now.')).toBeVisible();
  await newestMail(http.request, person.email, /^You are an admin of Example Ltd now/);
  await newestMail(http.request, admin.email, /^Maria Silva is an admin of Example Ltd now/);
  expect((await other.get(INVITATIONS)).status(), 'S-072: at the next request').toBe(200);
  await link(page, 'Maria Silva').click();
  await link(page, 'Change role').click();
  await button(page, 'Make member').click();
  await link(page, 'Ana Costa').click();
  await link(page, 'Change role').click();
  await button(page, 'Make member').click();
  await expect(page.getByRole('alert')).toContainText('This is the only admin of the organization.');
});

test('another organization’s invitations and members do not exist (S-073)', async ({ http, stranger }) => {
  const theirs = await stranger();
  await adminOf(theirs, 'Other Ltd');
  await theirs.enter('invite', { email: somebody(http.engine).email });
  const id = /name="id" value="([0-9a-f-]+)"/.exec(await theirs.page(INVITATIONS))?.[1] ?? '';
  expect(id).not.toBe('');
  await adminOf(http);
  for (const door of ['invite_again', 'withdraw_invitation']) expect((await http.knock(door, { id })).code, door).toBe('conflict');
  const member = /href="\/admin\/members\/([0-9a-f-]{36})/.exec(await theirs.page('/admin/members'))?.[1] ?? '';
  expect(member).not.toBe('');
  for (const door of ['set_role', 'remove_member']) {
    expect((await http.knock(door, { id: member, role: 'admin' })).code, door).toBe('not_found');
  }
  expect((await http.get(`/admin/members/${member}/role`)).status()).toBe(404);
  expect(await theirs.page(INVITATIONS)).toContain(id);
});

test('nothing stands in the way of inviting and joining, and the keyboard is enough', async ({ page, http }) => {
  test.setTimeout(120_000);
  await adminOf(http);
  await page.goto(INVITATIONS);
  await expectGood(page, 'invitations, none');
  await page.goto(INVITE);
  await expectGood(page, 'invite');
  const keyboard = new Keyboard(page);
  const { email } = somebody(http.engine);
  await keyboard.type(address(page), email);
  await keyboard.press(button(page, 'Invite'));
  await expect(notice(page, email)).toBeVisible();
  await keyboard.type(lines(page), 'nobody');
  await keyboard.press(button(page, 'Invite them all'));
  await expect(page.getByRole('heading', { name: '1 line to correct' })).toBeVisible();
  await expectGood(page, 'invite, a wrong line', true);
  await page.goto(INVITATIONS);
  await expectGood(page, 'invitations, one');
  const people = Array.from({ length: 60 }, (_, place) => `a.rather.long.address.of.person.${place}@department.example.org`);
  await http.enter('invite_many', { lines: people.join('\n') });
  await page.goto(INVITATIONS);
  await expect(link(page, 'Older')).toBeVisible();
  await expectGood(page, 'invitations, two pages');
  await link(page, 'Older').click();
  await expect(link(page, 'Newest')).toBeVisible();
  await http.enter('log_out');
  await page.goto(await invitation(http, email));
  await expectGood(page, 'join, new account');
  await page.goto('/join?token=nonsense');
  await expectGood(page, 'join, over', true);
  await page.goto('/join?invitation=00000000-0000-4000-8000-000000000000');
  await expectGood(page, 'join, log in first');
});
