import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idNamed } from '../../src/common/ids.js';
import { EXAMPLE_TOKEN } from '../../src/communications/example-token.js';
import { type BrowserApp, startBrowserApp } from '../support/browser-app.js';
import { look } from '../support/look.js';

const MESSAGE = `/v1/projects/copilot-uitrol/communications/${idNamed('copilot-uitrol/communication/3')}`;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

let app: BrowserApp;
beforeAll(async () => {
  app = await startBrowserApp();
});
afterAll(() => app?.close());

describe.each([
  ['nl', 'desk', DESK],
  ['nl', 'phone', PHONE],
  ['en', 'desk', DESK],
  ['en', 'phone', PHONE],
] as const)('in %s on a %s', (language, device, viewport) => {
  it('a mail of a message reads well, and axe finds nothing', async () => {
    const { html, subject } = await preview(language);
    const page = await open(viewport);
    await page.setContent(html, { waitUntil: 'load' });
    expect(await page.locator('h1').innerText()).toBe(subject);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    await look(page, `mail-${language}-${device}`);
  });

  it('a reader says that a message was read, and axe finds nothing', async () => {
    const page = await open(viewport);
    await page.goto(`${app.origin}/confirm?lang=${language}#${EXAMPLE_TOKEN}`);
    await look(page, `confirm-${language}-${device}`);
    await page.locator('#read').click();
    await page.locator('#outcome:not(:empty)').waitFor();
    expect(await page.locator('#outcome').innerText()).toBe(
      language === 'nl'
        ? 'Dank u wel. Wij weten nu dat u het bericht gelezen hebt.'
        : 'Thank you. We now know that you have read the message.',
    );
    expect(await page.locator('#read').isVisible()).toBe(false);
    await look(page, `confirmed-${language}-${device}`);
  });

  it('a link that is no good says so', async () => {
    const page = await open(viewport);
    await page.goto(`${app.origin}/confirm?lang=${language}#noorderwolde.onzin`);
    await page.locator('#read').click();
    await page.locator('#outcome:not(:empty)').waitFor();
    expect(await page.locator('#outcome').innerText()).toMatch(/werkt niet|does not work/);
    await page.goto(`${app.origin}/confirm?lang=${language}`);
    await page.reload();
    expect(await page.locator('#outcome').innerText()).toMatch(/voorbeeld|example/);
    expect(await page.locator('#read').isVisible()).toBe(false);
    await look(page, `confirm-example-${language}-${device}`);
  });
});

async function preview(language: string): Promise<{ html: string; subject: string }> {
  const answer = await fetch(`${app.origin}${MESSAGE}/preview?language=${language}`, {
    headers: { Authorization: 'Bearer fw_demo_noorderwolde_viewer' },
  });
  return (await answer.json()) as { html: string; subject: string };
}

async function open(viewport: { width: number; height: number }): Promise<Page> {
  const context = await app.browser.newContext({ viewport });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}
