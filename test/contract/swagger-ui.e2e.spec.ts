import request from 'supertest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from '../support/test-app.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.close());

const get = (path: string) => request(app.nest.getHttpServer()).get(path);

describe('Swagger UI', () => {
  it('is where the root leads', async () => {
    const { status, headers } = await get('/');
    expect([status, headers.location]).toEqual([302, '/docs']);
  });

  it('runs no script but files of ours, and its page says so', async () => {
    const { status, type, text, headers } = await get('/docs');
    expect([status, type]).toEqual([200, 'text/html']);
    expect(headers['content-security-policy']).toContain("script-src 'self';");
    expect(text).not.toMatch(/<script>|onload=|https?:\/\//);
    const files = [...text.matchAll(/(?:src|href)="(\/docs\/[^"]+)"/g)].map(([, file]) => file!);
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const answer = await get(file);
      expect([file, answer.status]).toEqual([file, 200]);
    }
  });

  it('lets the window of the login answer the page that opened it', async () => {
    for (const path of ['/docs', '/docs/oauth2-redirect.html', '/login']) {
      const { status, headers } = await get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers['cross-origin-opener-policy']).toBeUndefined();
    }
    const { headers } = await get('/ready');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  it.each(['/docs/package.json', '/docs/index.html', '/docs/..%2Fpackage.json', '/docs/'])(
    'has no %s',
    async (path) => {
      const { status, type } = await get(path);
      expect([status, type]).toEqual([404, 'application/problem+json']);
    },
  );
});
