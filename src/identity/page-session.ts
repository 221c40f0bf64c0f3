import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Settings } from '../common/settings.js';

/** Browsers drop a cookie of which name and value are longer together. */
const MAX_COOKIE = 4096;

/** The session of pages: a cookie that no script reads, and that is the access token itself. */
@Injectable()
export class PageSession {
  private readonly isSecure: boolean;

  constructor(settings: Settings) {
    this.isSecure = settings.publicUrl.startsWith('https:');
  }

  /** Never an API key: that comes as a bearer. */
  tokenOf(request: FastifyRequest): string | undefined {
    const token = this.read(request, 'session');
    return token?.startsWith('fw_') ? undefined : token;
  }

  /** The cookie that begins a session of `seconds`; undefined for a token that does not fit in a cookie. */
  begin(token: string, seconds: number): string | undefined {
    return this.nameOf('session').length + token.length > MAX_COOKIE
      ? undefined
      : this.write('session', token, seconds);
  }

  end(): string {
    return this.forget('session');
  }

  read({ headers }: FastifyRequest, name: string): string | undefined {
    const beginning = `${this.nameOf(name)}=`;
    return (headers.cookie ?? '')
      .split(/; */)
      .find((pair) => pair.startsWith(beginning))
      ?.slice(beginning.length);
  }

  /** `Lax`: the answer of the identity provider, and a link in a mail, bring the cookie along; a form of another site does not. */
  write(name: string, value: string, seconds: number): string {
    const secure = this.isSecure ? '; Secure' : '';
    return `${this.nameOf(name)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
  }

  forget(name: string): string {
    return this.write(name, '', 0);
  }

  /** Browsers take `__Host-` from this very host only, by TLS. */
  private nameOf(name: string): string {
    return `${this.isSecure ? '__Host-' : ''}fasewijzer-${name}`;
  }
}
