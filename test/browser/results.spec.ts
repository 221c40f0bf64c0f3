import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserApp, startBrowserApp } from '../support/browser-app.js';
import { look } from '../support/look.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Project of the demo in whose whole population the surveys are held. */
const PROJECT = '/projects/copilot-nazorg';
/** Points that were given to CSAT in each department. */
const FIRST = { Ruimte: '2333344445', HR: '1223334445' };
const LAST = {
  Ruimte: '3344444455',
  'Sociaal Domein': '344444455555',
  HR: '23344455',
  Griffie: '45',
};

let app: BrowserApp;
beforeAll(async () => {
  app = await startBrowserApp();
  await hold('eerste', 'baseline', FIRST);
  await hold('laatste', 'closing', LAST);
  await hold('weinig', 'pulse', { HR: '45' });
}, 240_000);
afterAll(() => app?.close());

describe.each([
  ['nl', 'desk', DESK, 'light'],
  ['nl', 'phone', PHONE, 'dark'],
  ['en', 'desk', DESK, 'dark'],
  ['en', 'phone', PHONE, 'light'],
] as const)('in %s on a %s', (language, device, viewport, colorScheme) => {
  const open = (): Promise<Page> => openPage({ viewport, colorScheme, locale: language });
  const nl = language === 'nl';

  it('a manager signs in with the keyboard and reads what came out', async () => {
    const page = await open();
    await page.goto(`${app.origin}/surveys/laatste?lang=${language}`);
    await look(page, `page-login-${language}-${device}`);
    await tabTo(page, 'button[value="noorderwolde/sponsor"]');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/surveys/laatste?lang=*');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.value strong').innerText()).toMatch(/^\d\d\s?%$/);
    expect(await page.locator('[role=img]').count()).toBeGreaterThanOrEqual(3);
    for (const chart of await page.locator('[role=img]').all()) {
      expect(await chart.locator('svg:visible').count()).toBe(1);
      expect(await chart.locator('xpath=following-sibling::*[1]').innerText()).toMatch(/\d/);
    }
    await expectNothingCut(page);
    await look(page, `results-${language}-${device}`);
    await tabTo(page, '#other');
    await page.keyboard.press('Enter');
    await page.locator(`html[lang=${nl ? 'en' : 'nl'}]`).waitFor();
    await tabTo(page, 'header button');
    await page.keyboard.press('Enter');
    await page.locator('h1', { hasText: nl ? 'You are signed out' : 'U bent afgemeld' }).waitFor();
    await look(page, `signed-out-${language}-${device}`);
  });

  it.each([
    ['copilot-nazorg-nazorgmeting', /loopt nog, tot|still running, until/],
    ['copilot-uitrol-tussenmeting', /nog niet geopend|not been opened/],
    ['weinig', /vernietigd|destroyed/],
    ['bestaat-niet', /bestaat hier niet|does not exist/],
  ])('of %s it says why there are no results', async (survey, words) => {
    const page = await open();
    await signIn(page, `/surveys/${survey}?lang=${language}`);
    expect(await page.locator('main').innerText()).toMatch(words);
    expect(await page.locator('table').count()).toBe(0);
    await look(page, `results-${survey}-${language}-${device}`);
  });
});

it('a page works without a script, and prints all of itself in light', async () => {
  const page = await openPage({ viewport: DESK, colorScheme: 'dark', javaScriptEnabled: false });
  await signIn(page, '/surveys/laatste?lang=nl');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('header a, header button').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.chart svg:visible').count()).toBeGreaterThanOrEqual(3);
  if (process.env.SCREENSHOTS)
    await page.screenshot({ path: `${process.env.SCREENSHOTS}/results-print.png`, fullPage: true });
});

/** A survey of the demo from its preparation to its closing. */
async function hold(code: string, moment: string, answers: Record<string, string>): Promise<void> {
  const given = Object.entries(answers).flatMap(([department, points]) =>
    [...points].map((point) => ({ department, value: Number(point) })),
  );
  const comments = given.length > 20;
  await call('POST', `${PROJECT}/surveys`, {
    code,
    moment,
    comments,
    instrument: 'csat',
    breakdown: 'department',
    departments: ['Ruimte', 'Sociaal Domein', 'HR', 'Griffie'],
  });
  await call('POST', `/surveys/${code}/opening`);
  const { tokens } = (await call('POST', `/surveys/${code}/invitations`, { count: 45 })) as {
    tokens: string[];
  };
  for (const [index, { department, value }] of given.entries())
    await call('POST', '/survey-responses', {
      token: tokens[index],
      department,
      answers: [
        { item: 'satisfaction', value },
        ...(comments ? [{ item: 'remark', value: `Het scheelt mij <b>tijd</b>. (${index})` }] : []),
      ],
    });
  await call('POST', `/surveys/${code}/closing`);
}

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${app.origin}/v1${path}`, {
    method,
    headers: {
      Authorization: 'Bearer fw_demo_noorderwolde_admin',
      'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return text === '' ? undefined : JSON.parse(text);
}

async function openPage(
  options: Parameters<BrowserApp['browser']['newContext']>[0],
): Promise<Page> {
  const context = await app.browser.newContext(options);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

async function signIn(page: Page, path: string): Promise<void> {
  await page.goto(app.origin + path);
  await page.locator('button[value="noorderwolde/viewer"]').click();
  await page.waitForURL(`**${path.split('?')[0]}*`);
}

/** Presses Tab until `selector` has the focus, which must be seen. */
async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = `document.activeElement?.matches(${JSON.stringify(selector)})`;
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate<boolean>(isThere)) break;
  }
  expect(await page.evaluate(isThere)).toBe(true);
  expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).toBe(
    'solid',
  );
}

/** Every text of a drawing lies within it. */
async function expectNothingCut(page: Page): Promise<void> {
  const outside = await page.evaluate<string[]>(`[...document.querySelectorAll('.chart svg')]
    .filter((svg) => svg.getBoundingClientRect().width > 0)
    .flatMap((svg) => {
      const frame = svg.getBoundingClientRect();
      return [...svg.querySelectorAll('text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < frame.left - 1 || box.right > frame.right + 1 ||
            box.top < frame.top - 1 || box.bottom > frame.bottom + 1;
        })
        .map((text) => text.textContent);
    })`);
  expect(outside).toEqual([]);
}
