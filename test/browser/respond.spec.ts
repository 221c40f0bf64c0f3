import type { Page, Request } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import { type BrowserApp, startBrowserApp } from '../support/browser-app.js';
import { look } from '../support/look.js';
import { startSmtpServer, type TestSmtpServer } from '../support/smtp-server.js';

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };
const MOST_BYTES = 50 * 1024;
const LEAST_TARGET = 44;

const text = (nl: string, en: string) => ({ nl, en });
const EVERYTHING = {
  code: 'alles',
  title: text('Eén jaar Copilot', 'One year of Copilot'),
  introduction: text('Er is geen goed of fout antwoord.', 'No answer is right or wrong.'),
  items: [
    { ...INSTRUMENTS.csat.items[0]!, skippable: false },
    INSTRUMENTS.nps.items[0]!,
    {
      kind: 'choice',
      key: 'often',
      text: text('Hoe vaak gebruikt u Copilot?', 'How often do you use Copilot?'),
      skippable: true,
      choices: [
        { key: 'daily', text: text('Elke dag', 'Every day') },
        { key: 'weekly', text: text('Elke week', 'Every week') },
      ],
    },
    {
      kind: 'choices',
      key: 'where',
      text: text('Waar gebruikt u Copilot?', 'Where do you use Copilot?'),
      skippable: false,
      choices: [
        { key: 'word', text: text('In Word', 'In Word') },
        { key: 'teams', text: text('In Teams', 'In Teams') },
        { key: 'excel', text: text('In Excel', 'In Excel') },
      ],
    },
    {
      kind: 'text',
      key: 'remark',
      text: text('Wat moet anders?', 'What should change?'),
      skippable: true,
      maxLength: 40,
    },
  ],
};
const ANSWERS = [
  { item: 'satisfaction', value: 4 },
  { item: 'recommend', value: 10 },
  { item: 'often', value: 'weekly' },
  { item: 'where', value: ['word', 'excel'] },
  { item: 'remark', value: 'Meer uitleg.' },
];
const ANONYMOUS = {
  nl: 'Uw antwoord wordt opgeslagen zonder naam, tijd of code. Wij kunnen het daarna niet meer aan u koppelen. Schrijf in opmerkingen niets waaraan men u herkent.',
  en: 'Your answer is stored without a name, a time or a code. After that we cannot link it to you. In remarks, write nothing that shows who you are.',
};

let smtp: TestSmtpServer;
let app: BrowserApp;
/** Address of the open survey that asks everything, and links to it that nobody used. */
let survey: string;
let links: string[];
let sent = 0;

beforeAll(async () => {
  smtp = await startSmtpServer();
  app = await startBrowserApp({ SMTP_URL: smtp.url, MAIL_FROM: 'fasewijzer@noorderwolde.example' });
  await call('POST', '/survey-instruments', EVERYTHING);
  survey = await openSurvey({
    instrument: 'alles',
    comments: true,
    breakdown: 'department',
    departments: ['Burgerzaken', 'Ruimtelijke ordening, vergunningen en handhaving'],
  });
  links = (await call<{ links: string[] }>('POST', `${survey}/invitations`, { count: 30 })).links;
});
afterAll(async () => {
  await app?.close();
  await smtp?.close();
});

describe.each([
  ['nl', 'desk', DESK],
  ['nl', 'phone', PHONE],
  ['en', 'desk', DESK],
  ['en', 'phone', PHONE],
] as const)('in %s on a %s', (language, device, viewport) => {
  it('a respondent answers by keyboard alone, and axe finds nothing on the way', async () => {
    const page = await open(viewport);
    const asked = requestsOf(page);
    const token = await visit(page, language);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('.privacy p').first().innerText()).toBe(ANONYMOUS[language]);
    await look(page, `respond-form-${language}-${device}`);

    await tabTo(page, '[type=submit]');
    await page.keyboard.press('Enter');
    await page.locator('.summary:focus').waitFor();
    expect(await page.title()).toMatch(language === 'nl' ? /^Fout: / : /^Error: /);
    expect(await page.locator('.summary a').allInnerTexts()).toEqual(
      language === 'nl'
        ? ['Beantwoord vraag 1.', 'Beantwoord vraag 4.']
        : ['Answer question 1.', 'Answer question 4.'],
    );
    expect(await page.locator('[aria-invalid]').count()).toBe(1 + 3);
    await look(page, `respond-faults-${language}-${device}`);

    await press(page, 'Tab', 'Enter');
    await page.locator('#q1:focus').waitFor();
    expect(page.url()).toContain(`#${token}`);
    await press(page, 'Space', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await page.locator('[name=q1][value="4"]:focus').waitFor();
    await tabTo(page, '#q2');
    await press(page, 'Space', 'Tab', 'Enter');
    await page.locator('#q2:focus').waitFor();
    expect(await page.locator('[name=q2]:checked').count()).toBe(0);
    expect(await page.locator('form [role=status]').innerText()).toMatch(/gewist|cleared/);
    await press(page, 'ArrowLeft');
    await tabTo(page, '#q3');
    await press(page, 'Space', 'ArrowDown');
    await tabTo(page, '#q4');
    await press(page, 'Space', 'Tab', 'Tab', 'Space');
    await tabTo(page, '#q5');
    await page.keyboard.type('Meer uitleg.');
    await tabTo(page, '#q6');
    await page.keyboard.type('B');
    await look(page, `respond-filled-${language}-${device}`);
    await tabTo(page, '[type=submit]');
    await page.keyboard.press('Enter');

    await page.locator('#heading:focus').waitFor();
    expect(await page.locator('#heading').innerText()).toBe(
      language === 'nl' ? 'Dank u wel' : 'Thank you',
    );
    expect(await page.locator('form').count()).toBe(0);
    expect(await page.title()).toMatch(/^(Dank u wel|Thank you)/);
    expect(page.url()).toBe(`${app.origin}/respond?lang=${language}`);
    await look(page, `respond-thanks-${language}-${device}`);
    sent += 1;

    expect(asked.map((request) => request.url()).join(' ')).not.toContain(token);
    const posts = asked.filter((request) => request.method() === 'POST');
    expect(posts.map((request) => [pathOf(request), request.postDataJSON()])).toEqual([
      ['/v1/survey-responses/_form', { token }],
      ['/v1/survey-responses', { token, department: 'Burgerzaken', answers: ANSWERS }],
    ]);
    expect(asked.filter((request) => !request.url().startsWith(`${app.origin}/`))).toEqual([]);
    expect(await page.context().storageState()).toEqual({ cookies: [], origins: [] });
    expect(await page.evaluate('sessionStorage.length')).toBe(0);
    expect(await bytesOf(asked)).toBeLessThan(MOST_BYTES);
    await page.close();
  });

  it('a link that is no good says so, and one without a token that it is an example', async () => {
    const page = await open(viewport);
    await page.goto(`${app.origin}/respond?lang=${language}#noorderwolde.onzin`);
    await page.getByRole('heading', { name: /werkt niet|does not work/ }).waitFor();
    await look(page, `respond-unknown-${language}-${device}`);
    await page.goto('about:blank');
    await page.goto(`${app.origin}/respond?lang=${language}`);
    expect(await page.locator('#content').innerText()).toMatch(
      language === 'nl' ? /^Dit is een voorbeeld/ : /^This is an example/,
    );
    await look(page, `respond-example-${language}-${device}`);
    await page.close();
  });
});

describe('the form of a survey', () => {
  it('changes its language in place: what was filled in stays, and nothing is asked again', async () => {
    const page = await open(PHONE);
    const token = await visit(page, 'nl');
    await fill(page);
    await page.locator('[type=submit]').focus();
    const asked = requestsOf(page);
    await page.getByRole('link', { name: 'English' }).click();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    expect(page.url()).toBe(`${app.origin}/respond?lang=en#${token}`);
    expect(await page.title()).toBe('One year of Copilot · Gemeente Noorderwolde');
    expect(await page.locator('legend').first().innerText()).toBe(
      '1. How satisfied are you with this AI application? (required)',
    );
    expect(await page.locator('main').innerText()).not.toMatch(/\b(u|uw|antwoord)\b/i);
    expect(await page.locator('#q5').inputValue()).toBe('Meer uitleg.');
    expect(asked).toEqual([]);
    await page.reload();
    await page.getByRole('heading', { name: 'One year of Copilot' }).waitFor();
    await fill(page);
    await page.getByRole('link', { name: 'Nederlands' }).click();
    expect(await sendFrom(page)).toEqual({ token, department: null, answers: ANSWERS });
    await page.close();
  });

  it('is sent once, however often one clicks', async () => {
    const page = await open(DESK);
    await visit(page, 'nl');
    await fill(page);
    const asked = requestsOf(page);
    await page.locator('[type=submit]').dblclick();
    await page.getByRole('heading', { name: 'Dank u wel' }).waitFor();
    sent += 1;
    expect(asked.map(pathOf)).toEqual(['/v1/survey-responses']);
    await page.close();
  });

  it('keeps the answers when there is no network, and sends them after all', async () => {
    const page = await open(PHONE);
    const token = await visit(page, 'nl');
    await fill(page);
    await page.context().setOffline(true);
    await page.locator('[type=submit]').click();
    await page
      .getByRole('alert')
      .filter({ hasText: 'Uw antwoorden staan nog op deze pagina' })
      .waitFor();
    await look(page, 'respond-offline');
    await page.context().setOffline(false);
    expect(await sendFrom(page)).toEqual({ token, department: null, answers: ANSWERS });
    await page.close();
  });

  it('says when to try again while a gateway in front lets nothing through', async () => {
    const page = await open(PHONE);
    await visit(page, 'nl');
    await fill(page);
    const alert = page.getByRole('alert');
    for (const [status, headers, said] of [
      [429, { 'Retry-After': '12' }, 'Probeer het over 12 seconden nog eens.'],
      [503, {}, 'Dat ligt aan ons.'],
    ] as const) {
      await page.route('**/survey-responses', (route) => route.fulfill({ status, headers }), {
        times: 1,
      });
      await page.locator('[type=submit]').click();
      await alert.filter({ hasText: said }).waitFor();
      await look(page, `respond-${status}`);
    }
    expect(await sendFrom(page)).toMatchObject({ answers: ANSWERS });
    await page.close();
  });

  it('says that an answer may have arrived when its receipt was lost', async () => {
    const page = await open(PHONE);
    await visit(page, 'nl');
    await fill(page);
    await page.route(
      '**/survey-responses',
      async (route) => {
        await route.fetch();
        await route.abort();
      },
      { times: 1 },
    );
    await page.locator('[type=submit]').click();
    await page.getByRole('alert').filter({ hasText: 'niet gelukt' }).waitFor();
    sent += 1;
    await page.locator('[type=submit]').click();
    await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor();
    expect(await page.locator('#content').innerText()).toContain(
      'Misschien zijn uw antwoorden bij een eerdere poging toch aangekomen.',
    );
    await page.close();
  });

  it('does not tell who is signed in', async () => {
    const page = await open(DESK);
    await page.context().addCookies([{ name: 'session', value: 'mine', url: app.origin }]);
    const asked = requestsOf(page);
    await visit(page, 'nl');
    await fill(page);
    await sendFrom(page);
    const posts = asked.filter((request) => request.method() === 'POST');
    expect(posts).toHaveLength(2);
    for (const post of posts) expect(await post.headerValue('Cookie')).toBeNull();
    await page.close();
  });

  it('is asked for again where there was no network at first', async () => {
    const page = await open(PHONE);
    const token = tokenOf(links.pop()!);
    await page.route('**/_form', (route) => route.abort(), { times: 1 });
    await page.goto(`${app.origin}/respond?lang=nl#${token}`);
    await page.getByRole('heading', { name: 'De vragenlijst kon niet worden opgehaald' }).waitFor();
    await look(page, 'respond-not-loaded');
    await page.getByRole('button', { name: 'Probeer het nog eens' }).click();
    await fill(page);
    expect(await sendFrom(page)).toMatchObject({ token });
    await page.close();
  });

  it('takes one answer with a link: to a second one it is like a link that never was', async () => {
    const [first, second] = [await open(DESK), await open(DESK)];
    const token = await visit(first, 'nl');
    await second.goto(`${app.origin}/respond?lang=nl#${token}`);
    await second.locator('form').waitFor();
    await fill(first);
    await sendFrom(first);
    await fill(second);
    await second.locator('[type=submit]').click();
    await second.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor();
    await second.getByText('De antwoorden die u nu verstuurde, zijn niet opgeslagen.').waitFor();
    expect(await second.locator('form').count()).toBe(0);
    expect(await messageAt(first, token)).toBe(await messageAt(second, 'noorderwolde.onzin'));
    await first.close();
    await second.close();
  });

  it('says which answer the server does not take, and keeps the rest', async () => {
    const page = await open(PHONE);
    await visit(page, 'nl');
    await fill(page);
    await page.evaluate(String.raw`document.getElementById('q5').value = 'Meer\0uitleg.'`);
    await page.locator('[type=submit]').click();
    await page.locator('.summary:focus').waitFor();
    expect(await page.locator('.summary a').allInnerTexts()).toEqual([
      'Dit antwoord op vraag 5 kunnen wij niet opslaan. Geef een ander antwoord.',
    ]);
    await look(page, 'respond-refused');
    await page.locator('#q5').fill('Meer uitleg.');
    expect(await page.locator('[aria-invalid]').count()).toBe(0);
    expect(await sendFrom(page)).toMatchObject({ answers: ANSWERS });
    await page.close();
  });

  it('is not sent empty', async () => {
    const nps = await openSurvey({ instrument: 'nps' });
    const { links: own } = await call<{ links: string[] }>('POST', `${nps}/invitations`, {
      count: 1,
    });
    const page = await open(PHONE);
    await page.goto(own[0]!);
    await page.locator('form').waitFor();
    const asked = requestsOf(page);
    await page.locator('[type=submit]').click();
    await page.locator('.summary:focus').waitFor();
    expect(await page.locator('.summary').innerText()).toContain('U hebt nog niets ingevuld.');
    expect(asked).toEqual([]);
    await look(page, 'respond-empty');
    await page.close();
  });

  it('is large enough for a finger, still for who wants that, and readable in the dark', async () => {
    const context = await app.browser.newContext({
      viewport: PHONE,
      colorScheme: 'dark',
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    await visit(page, 'nl');
    await fill(page);
    await look(page, 'respond-dark');
    const small = await page.evaluate<string[]>(`[...document.querySelectorAll(
      'a, button, select, textarea, label:has(input)')]
      .filter((target) => target.checkVisibility({ visibilityProperty: true }))
      .filter(({ offsetWidth, offsetHeight }) => Math.min(offsetWidth, offsetHeight) < ${LEAST_TARGET})
      .map((target) => target.outerHTML)`);
    expect(small).toEqual([]);
    expect(await page.evaluate('document.getAnimations().length')).toBe(0);
    await context.close();
  });

  it('says so when people are invited by name', async () => {
    const named = await openSurvey({ instrument: 'csat', mode: 'by_name' });
    await call('POST', `${named}/invitations`, { mail: true });
    const link = await vi.waitFor(
      () => {
        const found = smtp.received
          .map(({ message }) => message.replaceAll('=\r\n', '').replaceAll('=3D', '='))
          .map((message) => /\S+\/respond\?lang=\w\w#[\w.-]+/.exec(message)?.[0])
          .find((address) => address !== undefined);
        if (!found) throw new Error('No invitation yet');
        return found;
      },
      { timeout: 60_000 },
    );
    const page = await open(PHONE);
    await page.goto(link);
    await page.locator('form').waitFor();
    expect(await page.locator('.privacy').innerText()).toMatch(
      /U bent op naam uitgenodigd. Dit onderzoek is niet anoniem.|You were invited by name. This survey is not anonymous./,
    );
    expect(await page.locator('.privacy').innerText()).not.toMatch(
      /zonder naam, tijd|without a name/,
    );
    await look(page, 'respond-by-name');
    await page.close();
  });

  it('does without JavaScript what it can: say that it needs it', async () => {
    const context = await app.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(`${app.origin}/respond?lang=nl#${links[0]}`);
    expect(await page.locator('main').innerText()).toContain('werkt alleen met JavaScript');
    await context.close();
  });

  it('brings its answers where they belong', async () => {
    expect(await call<object>('GET', survey)).toMatchObject({ responses: sent });
    const token = tokenOf(links.pop()!);
    await call('POST', `${survey}/closing`);
    const results = await call<object>('GET', `${survey}/results`);
    expect(results).toMatchObject({
      responses: sent,
      comments: [{ item: 'remark', texts: Array<string>(sent).fill('Meer uitleg.') }],
    });
    const page = await open(DESK);
    expect(await messageAt(page, token)).toBe(await messageAt(page, 'noorderwolde.onzin'));
    await page.close();
  });
});

/** The message that stands at a link instead of the form. */
async function messageAt(page: Page, token: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(`${app.origin}/respond?lang=nl#${token}`);
  await page.getByRole('heading', { name: 'Deze link werkt niet (meer)' }).waitFor();
  return page.locator('main').innerText();
}

async function openSurvey(input: object): Promise<string> {
  const { id } = await call<{ id: string }>('POST', '/projects/copilot-nazorg/surveys', {
    moment: 'aftercare',
    ...input,
  });
  await call('POST', `/surveys/${id}/opening`);
  return `/surveys/${id}`;
}

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const answer = await fetch(`${app.origin}/v1${path}`, {
    method,
    headers: {
      Authorization: 'Bearer fw_demo_noorderwolde_admin',
      'Content-Type': 'application/json',
    },
    body: body && JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`${path}: ${await answer.text()}`);
  return (await answer.json()) as T;
}

async function open(viewport: { width: number; height: number }): Promise<Page> {
  const context = await app.browser.newContext({ viewport, locale: 'nl-NL' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  page.on('pageerror', (error) => {
    throw error;
  });
  return page;
}

const tokenOf = (link: string): string => new URL(link).hash.slice(1);

/** Opens a link that nobody used, and answers its token. */
async function visit(page: Page, language: string): Promise<string> {
  const token = tokenOf(links.pop()!);
  await page.goto(`${app.origin}/respond?lang=${language}#${token}`);
  await page.locator('form').waitFor();
  return token;
}

async function fill(page: Page): Promise<void> {
  await page.locator('[name=q1][value="4"]').check();
  await page.locator('[name=q2][value="10"]').check();
  await page.locator('[name=q3][value=weekly]').check();
  await page.locator('[name=q4][value=word]').check();
  await page.locator('[name=q4][value=excel]').check();
  await page.locator('#q5').fill('Meer uitleg.');
}

/** Sends what is filled in, and answers what went out. */
async function sendFrom(page: Page): Promise<unknown> {
  const [request] = await Promise.all([
    page.waitForRequest((each) => pathOf(each) === '/v1/survey-responses'),
    page.locator('[type=submit]').click(),
  ]);
  await page.getByRole('heading', { name: /Dank u wel|Thank you/ }).waitFor();
  sent += 1;
  return request.postDataJSON();
}

async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

async function tabTo(page: Page, selector: string): Promise<void> {
  const isThere = `document.activeElement.matches(${JSON.stringify(selector)})`;
  for (let tabs = 0; !(await page.evaluate<boolean>(isThere)); tabs += 1) {
    if (tabs > 60) throw new Error(`No Tab leads to ${selector}`);
    await page.keyboard.press('Tab');
  }
}

/** All that a page asks for from now on. */
function requestsOf(page: Page): Request[] {
  const requests: Request[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request);
  });
  return requests;
}

const pathOf = (request: Request): string => new URL(request.url()).pathname;

async function bytesOf(requests: readonly Request[]): Promise<number> {
  const bodies = await Promise.all(
    requests
      .filter((request) => pathOf(request) !== '/v1/survey-responses')
      .map(async (request) => (await request.response())!.body()),
  );
  return bodies.reduce((sum, { length }) => sum + length, 0);
}
