import { expectScreen, fillLogIn, fillLogInCode, link, logInCode } from '../fixtures/pages';
import { givePassword, logIn, member, protectedPerson, signUp, somebody, tokenIn, verificationLink } from '../fixtures/people';
import { remember } from '../fixtures/secrets';
import { expect, test } from '../fixtures/test';

const APP_STEP = '/login/step/app';
const WRONG_PAIR = 'That email and password do not match. Check both and try again.';

test.describe('the first step', () => {
  test('a wrong pair keeps the address, empties the password, and says the same for an unknown address', async ({ page, stranger, engine }) => {
    const person = await member(await stranger());
    for (const email of [person.email, somebody(engine).email]) {
      await page.goto('/login');
      await expect(page.getByLabel('Email address')).toBeFocused();
      await fillLogIn(page, email, 'not my password at all');
      await expect(page.getByRole('alert')).toHaveText(WRONG_PAIR);
      await expect(page).toHaveTitle(/^Error: Log in/);
      await expect(page.getByLabel('Email address')).toHaveValue(email);
      await expect(page.getByLabel('Password', { exact: true })).toHaveValue('');
      await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
    }
  });

  test('an address that was never confirmed is told so only after the right password', async ({ stranger, engine }) => {
    const http = await stranger();
    const person = somebody(engine);
    await signUp(http, person);
    const wrong = await http.knock('log_in', { email: person.email, password: 'not my password at all' });
    expect([wrong.status, wrong.code]).toEqual([401, 'wrong_pair']);
    const right = await http.knock('log_in', { email: person.email, password: person.password });
    expect([right.status, right.code]).toEqual([403, 'email_not_verified']);
    expect(await http.token()).toBeUndefined();
  });

  test('the error is told once: loading the page again shows an empty form', async ({ page }) => {
    await page.goto('/login');
    await fillLogIn(page, 'nobody@example.org', 'not my password at all');
    await expect(page.getByRole('alert')).toBeVisible();
    await page.goto('/login');
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(page.getByLabel('Email address')).toHaveValue('');
  });
});

test('the same address and password in other letters are the same (NFKC, case of the address)', async ({ stranger, engine }) => {
  const http = await stranger();
  const person = somebody(engine);
  const decomposed = { ...person, password: remember(engine, 'password', `cafe\u0301-${person.password}`) };
  await signUp(http, decomposed);
  await http.enter('verify_email', { token: tokenIn(await verificationLink(http, decomposed)), password: decomposed.password });
  const wide = (text: string) => text.replace(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  const [local = '', domain] = person.email.split('@');
  const composed = { email: `${wide(local).toUpperCase()}@${domain}`, password: decomposed.password.normalize('NFC') };
  expect(composed.password).not.toBe(decomposed.password);
  expect(await http.enter('log_in', composed)).toBe('/manage-profile/security');
  const otherCase = await (await stranger()).knock('log_in', { ...composed, password: composed.password.toUpperCase() });
  expect(otherCase.code).toBe('wrong_pair');
});

test.describe('the code of an authenticator app', () => {
  const arabic = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0x0660 + Number(digit)));
  const persian = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0x06f0 + Number(digit)));
  const wide = (code: string) => code.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
  const split = (code: string, between: string) => `${code.slice(0, 3)}${between}${code.slice(3)}`;
  const spellings: Record<string, (code: string) => string> = {
    'with a space, as apps show it': (code) => split(code, ' '),
    'with a space that does not break': (code) => split(code, '\u{a0}'),
    'in three pairs': (code) => code.replace(/(..)(?!$)/g, '$1 '),
    'with a dash': (code) => split(code, '-'),
    'with a long dash': (code) => split(code, '\u{2013}'),
    'with blanks and a line break around it': (code) => `\t ${code} \n`,
    'between marks of direction': (code) => `\u{2068}${code}\u{2069}`,
    'in a pasted sentence': (code) => `${code} is your Nightlatch code. Do not share it.`,
    'in a whole text message': (code) => `${code} is your Nightlatch code. Do not share it.\n\n@localhost #${code}`,
    'in Arabic-Indic digits': arabic,
    'in Persian digits': persian,
    'in full-width digits': wide,
  };

  for (const [spelling, write] of Object.entries(spellings)) {
    test(`is taken ${spelling}`, async ({ page, http, stranger }) => {
      const person = await protectedPerson(await stranger());
      await givePassword(http, person);
      await page.goto(APP_STEP);
      await expect(logInCode(page)).toBeFocused();
      // As pasting does: the whole text at once, cut by nothing but the field itself.
      await page.keyboard.insertText(write(await person.app.fresh()));
      await page.keyboard.press('Enter');
      await expectScreen(page, 'Security');
    });
  }

  for (const script of [true, false]) {
    test.describe(script ? 'with script' : 'without script', () => {
      test.use({ javaScriptEnabled: script });

      test('wrong ones are told and explained, with a hint about the clock from the third on', async ({ page, http, stranger }) => {
        const person = await protectedPerson(await stranger());
        await givePassword(http, person);
        await page.goto(APP_STEP);
        const given: string[] = [];
        for (const hint of [false, false, true]) {
          const wrong = person.app.wrong(given);
          given.push(wrong);
          await fillLogInCode(page, wrong);
          // What runs no script cannot select it: the next one would be appended.
          await expect(logInCode(page)).toHaveValue('');
          await expect(page.locator('#code-error')).toHaveText(/^That code did not match\. .*[Ww]ait for the next code/);
          await expect(page.locator('#code-error')).toContainText(`You typed ${wrong}.`);
          await expect(page.getByText('check that your phone sets its time automatically')).toHaveCount(hint ? 1 : 0);
          await expect(page).toHaveTitle(/^Error: Enter the code from your authenticator app/);
          await expect(logInCode(page)).toHaveAttribute('aria-invalid', 'true');
        }
        await fillLogInCode(page, await person.app.fresh());
        await expectScreen(page, 'Security');
      });

      test('one that is too short tells how many digits were found', async ({ page, http, stranger }) => {
        await givePassword(http, await protectedPerson(await stranger()));
        await page.goto(APP_STEP);
        await fillLogInCode(page, '41 82');
        await expect(page.locator('#code-error')).toHaveText('The code has 6 digits. You entered 4. You typed 41 82.');
      });
    });
  }

  test('works once: in another log-in it was already used (S-011)', async ({ page, stranger, http }) => {
    const [own, other] = [await stranger(), await stranger()];
    const person = await protectedPerson(own);
    await logIn(other, person);
    await givePassword(http, person);
    await page.goto(APP_STEP);
    await fillLogInCode(page, person.app.used());
    await expect(page.locator('#code-error')).toContainText('That code was already used. Wait for the next one.');
    await fillLogInCode(page, await person.app.fresh());
    await expectScreen(page, 'Security');
  });

  test('of the set-up is used up with it (S-013)', async ({ stranger }) => {
    const [own, other] = [await stranger(), await stranger()];
    const person = await protectedPerson(own);
    await givePassword(other, person);
    const refused = await other.knock('log_in_with_code', { code: person.app.used() });
    expect([refused.status, refused.code]).toEqual([422, 'code_used']);
    await other.enter('log_in_with_code', { code: await person.app.fresh() });
  });

  test('of somebody else does not count, and is not used up by the try (S-008)', async ({ stranger }) => {
    const [own, theirs, mine] = [await stranger(), await stranger(), await stranger()];
    const [ana, ben] = [await protectedPerson(own), await protectedPerson(theirs, 'Ben Ito')];
    const code = await ben.app.fresh();
    await givePassword(mine, ana);
    const refused = await mine.knock('log_in_with_code', { code });
    expect([refused.status, refused.code]).toEqual([422, 'wrong_code']);
    const bens = await stranger();
    await givePassword(bens, ben);
    await bens.enter('log_in_with_code', { code });
  });

  test('without an open log-in is no use, and not used up (S-003)', async ({ stranger }) => {
    const [own, nobody] = [await stranger(), await stranger()];
    const person = await protectedPerson(own);
    const code = await person.app.fresh();
    const refused = await nobody.knock('log_in_with_code', { code, email: person.email });
    expect([refused.status, refused.code]).toEqual([401, 'log_in_first']);
    await givePassword(nobody, person);
    await nobody.enter('log_in_with_code', { code });
  });
});

test('ten wrong codes end the log-in, and the page says until when', async ({ page, http, stranger }) => {
  // The pauses from the fourth on are part of what is tested: one minute in all.
  test.setTimeout(150_000);
  const person = await protectedPerson(await stranger());
  await givePassword(http, person);
  const waits: number[] = [];
  for (let tries = 1; tries < 10; tries += 1) {
    await expect
      .poll(async () => {
        const answer = await http.knock('log_in_with_code', { code: person.app.wrong() });
        if (answer.code === 'too_many_tries') waits[tries] ??= (answer.json as { seconds: number }).seconds;
        return answer.code;
      }, { timeout: 40_000, intervals: [250] })
      .toBe('wrong_code');
  }
  // The short pauses may be over before the next try arrives; the long ones are seen, from their start.
  for (const [tries, most] of [[5, 1], [6, 2], [7, 4], [8, 8], [9, 16]] as const) {
    expect(waits[tries] ?? 0, `seconds before try ${tries}`).toBeLessThanOrEqual(most);
  }
  expect(waits[9], 'seconds before the ninth try').toBeGreaterThan(8);
  expect(waits.slice(0, 5).filter(Boolean), 'pauses before the fifth try').toEqual([]);
  await page.goto(APP_STEP);
  await expect(async () => {
    await fillLogInCode(page, person.app.wrong());
    await expect(page).toHaveURL('/login/wait', { timeout: 700 });
  }).toPass({ timeout: 45_000, intervals: [1_000] });
  await expectScreen(page, 'Too many tries');
  await expect(page.getByText(/You can try again at \d\d:\d\d UTC \(in about 15 minutes\)\./)).toBeVisible();
  const until = new Date((await page.locator('time').getAttribute('datetime')) ?? '').getTime();
  expect(until).toBeGreaterThan(Date.now() + 14 * 60_000);
  await expect(link(page, 'Try again')).toBeVisible();
  // The open log-in is gone, and the right code does not help before the time is over.
  expect((await http.get(APP_STEP)).headers().location).toBe('/login');
  await givePassword(http, person);
  const refused = await http.knock('log_in_with_code', { code: await person.app.fresh() });
  expect([refused.status, refused.code]).toEqual([429, 'too_many_tries']);
});
