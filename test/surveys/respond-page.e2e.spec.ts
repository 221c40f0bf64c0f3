import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

const MOST_BYTES = 50 * 1024;

const logged: unknown[] = [];
let app: TestApp;
beforeAll(async () => {
  app = await startApp({}, ({ route }) => logged.push(route));
});
afterAll(() => app.close());

const get = (path: string) => request(app.nest.getHttpServer()).get(path);

/** The addresses of everything that the page asks for. */
const partsOf = (html: string): string[] =>
  [...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address!);

describe('the form on which respondents answer', () => {
  it('is a page in the language that its address or the reader asks for', async () => {
    for (const [path, accepted, language, title] of [
      ['/respond', 'en-GB,nl;q=0.5', 'en', 'Survey'],
      ['/respond', 'fr', 'nl', 'Vragenlijst'],
      ['/respond?lang=nl', 'en', 'nl', 'Vragenlijst'],
      ['/respond?lang=en', 'nl', 'en', 'Survey'],
    ] as const) {
      const { text, type } = await get(path).set('Accept-Language', accepted).expect(200);
      expect(type).toBe('text/html');
      expect(text).toContain(`<html lang="${language}">`);
      expect(text).toContain(`<h1 id="heading" tabindex="-1">${title}</h1>`);
    }
  });

  it('is kept by nobody, tells nobody where it was, and sets no cookie', async () => {
    for (const path of ['/respond', '/respond/page.js']) {
      const { headers } = await get(path).expect(200);
      expect(headers).toMatchObject({
        'cache-control': 'no-store',
        'referrer-policy': 'no-referrer',
        'content-security-policy': expect.stringContaining("script-src 'self';"),
      });
      expect(headers).not.toHaveProperty('set-cookie');
    }
  });

  it('leaves no moment in the access log at which somebody opened it', async () => {
    for (const path of ['/respond', '/respond/page.js', '/confirm']) await get(path).expect(200);
    await vi.waitFor(() => expect(logged).toEqual(['/confirm']));
  });

  it('is small, whole, and of this host alone', async () => {
    const { text } = await get('/respond').expect(200);
    const scripts = [...new Set(partsOf(text))].filter((address) => address.endsWith('.js'));
    expect(partsOf(text).filter((address) => /^(?!data:)\w+:|^\/\//.test(address))).toEqual([]);
    expect(scripts).not.toEqual([]);
    let bytes = Buffer.byteLength(text);
    for (const path of scripts) {
      const script = await get(path).expect(200);
      expect(script.type).toBe('text/javascript');
      expect(script.text).not.toMatch(
        /localStorage|sessionStorage|indexedDB|document\.cookie|https?:/,
      );
      for (const [, imported] of script.text.matchAll(/from '\.(\/[^']+)'/g))
        expect(scripts).toContain(`/respond${imported}`);
      bytes += Buffer.byteLength(script.text);
    }
    expect(bytes).toBeLessThan(MOST_BYTES);
  });

  it('says literally how an answer is stored', async () => {
    const { text } = await get('/respond').expect(200);
    expect(text).toContain(
      'Uw antwoord wordt opgeslagen zonder naam, tijd of code. Wij kunnen het daarna niet meer aan u koppelen. Schrijf in opmerkingen niets waaraan men u herkent.',
    );
  });
});
