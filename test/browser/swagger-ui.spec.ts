import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Document, operationsOf } from '../../src/contract/openapi-types.js';
import { operationText } from '../../src/contract/room-contracts.js';
import { type BrowserApp, startBrowserApp } from '../support/browser-app.js';

interface Example {
  tag: string;
  id: string;
  role: string;
}

/** One operation of every task: the first that sends something, else the first. */
const document = JSON.parse(await readFile('openapi.json', 'utf8')) as Document;
const examples: Example[] = document.tags!.map(({ name: tag }) => {
  const ofTag = operationsOf(document)
    .map(({ operation }) => operation)
    .filter(({ tags }) => tags?.[0] === tag);
  const { operationId: id } = ofTag.find(({ requestBody }) => requestBody) ?? ofTag[0]!;
  return { tag, id: id!, role: operationText(id!)?.example?.as ?? 'admin' };
});

let app: BrowserApp;
beforeAll(async () => {
  app = await startBrowserApp();
});
afterAll(() => app?.close());

describe('Swagger UI', () => {
  it('shows the tasks in the order of the work, in Dutch and in English', async () => {
    const page = await open('nl-NL');
    expect(await tagsOn(page)).toEqual(document.tags!.map(({ name }) => name));
    await page.locator('#select').selectOption({ label: 'English' });
    await page.getByText('How to begin.').waitFor();
    expect(await tagsOn(page)).toHaveLength(document.tags!.length);
    await page.close();
  });

  it('keeps the login when the page is loaded again', async () => {
    const page = await open();
    await signIn(page, 'sponsor');
    await page.reload();
    await page.locator('.auth-wrapper .authorize.locked').waitFor();
    expect(await execute(page, 'Beginnen', 'getMe')).toBe('200');
    expect(await answer(page, 'getMe')).toMatchObject({ account: 'sponsor' });
    await page.close();
  });

  it('takes an API key as well', async () => {
    const page = await open();
    await page.locator('.auth-wrapper .authorize').click();
    await page
      .locator('.auth-container input[type=text], .auth-container input[type=password]')
      .last()
      .fill('fw_demo_zuiderdam_hr');
    await page.locator('.auth-btn-wrapper .authorize').last().click();
    await page.locator('.close-modal').click();
    expect(await execute(page, 'Beginnen', 'getMe')).toBe('200');
    expect(await answer(page, 'getMe')).toMatchObject({
      account: 'hr',
      organisation: { code: 'zuiderdam' },
    });
    await page.close();
  });

  it.each(examples)('$tag: the example of $id works as $role', async ({ tag, id, role }) => {
    const page = await open();
    await signIn(page, role);
    expect(await execute(page, tag, id)).toMatch(/^2\d\d$/);
    if (process.env.SCREENSHOTS)
      await page.screenshot({ path: `${process.env.SCREENSHOTS}/${id}.png`, fullPage: false });
    await page.close();
  });
});

async function open(locale = 'nl-NL'): Promise<Page> {
  const context = await app.browser.newContext({ locale, viewport: { width: 1300, height: 1000 } });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  await page.goto(`${app.origin}/`);
  await page.locator('.opblock-tag').first().waitFor();
  return page;
}

const tagsOn = (page: Page): Promise<string[]> =>
  page.locator('.opblock-tag a span').allInnerTexts();

/** Authorize, one click on an account, and the window is gone. */
async function signIn(page: Page, role: string): Promise<void> {
  await page.locator('.auth-wrapper .authorize').click();
  const [login] = await Promise.all([
    page.waitForEvent('popup'),
    page.locator('.auth-btn-wrapper .authorize').first().click(),
  ]);
  await Promise.all([
    login.waitForEvent('close'),
    login.locator(`button[value="noorderwolde/${role}"]`).click(),
  ]);
  await page.locator('.auth-btn-wrapper').getByText('Logout').waitFor();
  await page.locator('.close-modal').click();
}

/** Tries an operation out with what is filled in, and answers the status. */
async function execute(page: Page, tag: string, id: string): Promise<string> {
  const block = page.locator(`[id="operations-${tag.replaceAll(' ', '_')}-${id}"]`);
  await page.locator(`.opblock-tag[data-tag="${tag}"]`).click();
  await block.locator('.opblock-summary-control').click();
  const { file } = operationText(id)?.example ?? {};
  if (file)
    await block
      .locator('input[type=file]')
      .setInputFiles({ name: file.name, mimeType: 'text/csv', buffer: Buffer.from(file.text) });
  await block.locator('.execute').click();
  const status = block.locator('.live-responses-table .response-col_status').last();
  await status.waitFor();
  return (await status.innerText()).trim().split(/\s/)[0]!;
}

async function answer(page: Page, id: string): Promise<unknown> {
  const text = await page
    .locator(`[id$="-${id}"] .live-responses-table .response-col_description pre`)
    .first()
    .innerText();
  return JSON.parse(text);
}
