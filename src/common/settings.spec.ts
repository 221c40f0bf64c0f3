import { describe, expect, it } from 'vitest';
import { Settings } from './settings.js';

describe('Settings', () => {
  it('runs the demo on loopback without any configuration', () => {
    expect(new Settings({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      publicUrl: 'http://127.0.0.1:3000',
      demo: true,
      rateLimit: 600,
      maxUpload: 268_435_456,
    });
  });

  it.each([
    ['PORT', '80a'],
    ['PORT', '70000'],
    ['HOST', 'not a host'],
    ['DATABASE_URL', 'mysql://x'],
    ['PUBLIC_URL', 'fasewijzer'],
    ['DEMO', 'yes'],
    ['RATE_LIMIT', '0'],
    ['MAX_UPLOAD', '1TB'],
    ['LOG_LEVEL', 'loud'],
    ['TRUST_PROXY', 'proxy.example'],
    ['TRUST_PROXY', '10.0.0.0/8/9'],
    ['SMTP_URL', 'http://mail.example'],
    ['MAIL_FROM', 'Naam <wie@@mail.example>'],
    ['MAIL_FROM', 'Naam\r\nBcc: <wie@mail.example>'],
  ])('names %s when it says %s', (name, value) => {
    expect(() => new Settings({ [name]: value })).toThrow(`${name}: `);
  });

  it('takes mail from an address, with a name or without', () => {
    expect(new Settings({ MAIL_FROM: 'Gemeente X <ai@x.example>' }).mailFrom).toEqual({
      name: 'Gemeente X',
      address: 'ai@x.example',
    });
    expect(new Settings({ MAIL_FROM: 'ai@x.example' }).mailFrom.address).toBe('ai@x.example');
    expect(() => new Settings({ SMTP_URL: 'smtp://mail.example' })).toThrow('MAIL_FROM: ');
  });

  it('names every wrong value at once', () => {
    expect(() => new Settings({ PORT: 'x', DEMO: 'y' })).toThrow(/PORT: [^]*DEMO: /);
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'DEMO: '],
    [{ HOST: '0.0.0.0' }, 'HOST: '],
    [{ DEMO: 'on', OIDC_ISSUER: 'https://id.example' }, 'DEMO: '],
    [{ DATABASE_APP_URL: 'postgres://app@db/fw' }, 'DATABASE_APP_URL: '],
  ])('refuses %j', (environment, fault) => {
    expect(() => new Settings(environment)).toThrow(fault);
  });

  it('serves an identity provider of the organisation without the demo', () => {
    const settings = new Settings({
      OIDC_ISSUER: 'https://id.example',
      HOST: '0.0.0.0',
      NODE_ENV: 'production',
    });
    expect(settings.demo).toBe(false);
  });
});
