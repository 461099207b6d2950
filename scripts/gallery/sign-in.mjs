import { TOTP } from 'otpauth';

/** As a person of the demonstration does it. */
export async function signIn(page, { email, password, secret }) {
  await page.goto('/');
  await page.locator('#email').fill(email);
  await page.locator('#password').fill(password);
  await page.locator('#password').press('Enter');
  await page.locator('#code').fill(new TOTP({ secret }).generate());
  await page.locator('#code').press('Enter');
  await page.locator('.iamis-header__person button').nth(1).waitFor();
}
