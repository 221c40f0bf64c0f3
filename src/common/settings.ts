import { isIP } from 'node:net';
import { isMailAddress } from './mail-address.js';

/** Everything that the environment decides, read and checked once at the start. */
export class Settings {
  readonly production: boolean;
  readonly port: number;
  readonly host: string;
  readonly dataDir: string;
  /** Owner of the schema; absent: an embedded PostgreSQL. */
  readonly databaseUrl?: string;
  readonly databaseAppUrl?: string;
  /** Address under which people reach the app, without a slash at its end. */
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly issuer?: string;
  readonly audience: string;
  readonly organisationClaim: string;
  readonly rolesClaim: string;
  readonly accountClaim: string;
  readonly mailClaim: string;
  readonly clientId: string;
  /** Requests a minute per caller. */
  readonly rateLimit: number;
  /** Addresses or networks of proxies in front of the app, whose `X-Forwarded-For` says who asks. */
  readonly trustProxy: string[];
  /** Bytes of the largest upload. */
  readonly maxUpload: number;
  /** Rows of a file that one transaction stores. */
  readonly importBatch: number;
  /** `smtp://` or `smtps://`, with user and password where needed; absent: mail waits and is not sent. */
  readonly smtpUrl?: string;
  /** Who the mail is from. */
  readonly mailFrom: { name: string; address: string };
  readonly logLevel: string;

  /** @throws Error that names every wrong value */
  constructor(environment: Record<string, string | undefined>) {
    const faults: string[] = [];
    const read = <T>(name: string, fallback: T, parse: (text: string) => T | undefined): T => {
      const text = environment[name]?.trim();
      if (text === undefined || text === '') return fallback;
      const value = parse(text);
      if (value === undefined) faults.push(`${name}: ${hint[name] ?? 'is not valid'}`);
      return value ?? fallback;
    };
    const text = (name: string): string | undefined =>
      read<string | undefined>(name, undefined, (value) => value);

    this.production = environment.NODE_ENV === 'production';
    this.port = read('PORT', 3000, wholeNumber(0, 65_535));
    this.host = read('HOST', '127.0.0.1', host);
    this.dataDir = read('DATA_DIR', '.data', (value) => value);
    this.databaseUrl = read('DATABASE_URL', undefined, address('postgres:', 'postgresql:'));
    this.databaseAppUrl = read('DATABASE_APP_URL', undefined, address('postgres:', 'postgresql:'));
    this.publicUrl = read(
      'PUBLIC_URL',
      `http://${this.host.includes(':') ? `[${this.host}]` : this.host}:${this.port}`,
      address('http:', 'https:'),
    ).replace(/\/$/, '');
    this.issuer = read('OIDC_ISSUER', undefined, address('http:', 'https:'));
    this.audience = text('OIDC_AUDIENCE') ?? 'fasewijzer';
    this.clientId = text('OIDC_CLIENT_ID') ?? 'fasewijzer';
    this.organisationClaim = text('OIDC_ORGANISATION_CLAIM') ?? 'organisation';
    this.rolesClaim = text('OIDC_ROLES_CLAIM') ?? 'roles';
    this.accountClaim = text('OIDC_ACCOUNT_CLAIM') ?? 'sub';
    this.mailClaim = text('OIDC_MAIL_CLAIM') ?? 'email';
    this.demo = read('DEMO', this.issuer === undefined, (value) =>
      value === 'on' ? true : value === 'off' ? false : undefined,
    );
    this.rateLimit = read('RATE_LIMIT', 600, wholeNumber(1, 1_000_000));
    this.trustProxy = read<string[]>('TRUST_PROXY', [], networks);
    this.maxUpload = read('MAX_UPLOAD', 256 * 1024 * 1024, bytes);
    this.importBatch = read('IMPORT_BATCH', 50_000, wholeNumber(1, 1_000_000));
    this.smtpUrl = read('SMTP_URL', undefined, address('smtp:', 'smtps:'));
    this.mailFrom = read('MAIL_FROM', { name: '', address: 'fasewijzer@localhost' }, mailbox);
    this.logLevel = read('LOG_LEVEL', 'info', (value) =>
      LEVELS.includes(value) ? value : undefined,
    );

    if (this.databaseAppUrl && !this.databaseUrl)
      faults.push('DATABASE_APP_URL: needs DATABASE_URL, the address of the owner, beside it');
    if (this.smtpUrl && !environment.MAIL_FROM?.trim())
      faults.push('MAIL_FROM: SMTP_URL needs the address beside it that the mail is from');
    if (this.demo && this.production)
      faults.push('DEMO: the demo does not run in production; set DEMO=off');
    if (this.demo && !isLoopback(this.host))
      faults.push('HOST: the demo listens on a loopback address only; set DEMO=off for any other');
    if (this.demo && this.issuer)
      faults.push(
        'DEMO: the demo brings its own identity provider; leave OIDC_ISSUER or set DEMO=off',
      );
    if (faults.length > 0) throw new Error(`Wrong settings:\n  ${faults.join('\n  ')}`);
  }
}

const LEVELS = ['silent', 'error', 'warn', 'info', 'debug'];

const hint: Record<string, string> = {
  PORT: 'a whole number from 0 to 65535',
  HOST: 'an IP address or a host name',
  DATABASE_URL: 'an address that begins with postgres://',
  DATABASE_APP_URL: 'an address that begins with postgres://',
  PUBLIC_URL: 'an address that begins with http:// or https://',
  OIDC_ISSUER: 'an address that begins with http:// or https://',
  DEMO: 'on or off',
  RATE_LIMIT: 'a whole number from 1 to 1000000',
  TRUST_PROXY: 'IP addresses or networks such as 10.0.0.0/8, with commas between them',
  MAX_UPLOAD: 'a number of bytes, or with MiB or GiB behind it, for example 256MiB',
  IMPORT_BATCH: 'a whole number from 1 to 1000000',
  SMTP_URL: 'an address that begins with smtp:// or smtps://',
  MAIL_FROM: 'a mail address, alone or as Name <address>',
  LOG_LEVEL: `one of ${LEVELS.join(', ')}`,
};

const wholeNumber =
  (min: number, max: number) =>
  (text: string): number | undefined => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    return value >= min && value <= max ? value : undefined;
  };

const host = (text: string): string | undefined =>
  isIP(text) > 0 || /^[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?$/i.test(text) ? text : undefined;

const isLoopback = (name: string): boolean =>
  name === 'localhost' || name === '::1' || /^127\.\d+\.\d+\.\d+$/.test(name);

const address =
  (...protocols: string[]) =>
  (text: string): string | undefined =>
    URL.canParse(text) && protocols.includes(new URL(text).protocol) ? text : undefined;

function networks(text: string): string[] | undefined {
  const parts = text.split(',').map((part) => part.trim());
  return parts.every((part) => /^[^/]+(\/\d{1,3})?$/.test(part) && isIP(part.split('/')[0]!) > 0)
    ? parts
    : undefined;
}

function mailbox(text: string): { name: string; address: string } | undefined {
  const [, name = '', mail = text] = /^([^<>"\p{Cc}]*)<([^<>]+)>$/u.exec(text) ?? [];
  return isMailAddress(mail) ? { name: name.trim(), address: mail } : undefined;
}

function bytes(text: string): number | undefined {
  const match = /^(\d{1,12})\s*(MiB|GiB)?$/.exec(text);
  if (!match) return undefined;
  const value = Number(match[1]) * { MiB: 1024 ** 2, GiB: 1024 ** 3, '': 1 }[match[2] ?? '']!;
  return value >= 1 ? value : undefined;
}
