/** Keeps cookies and takes the steps of redirects one by one or all at once, as a browser does. */
export class Visitor {
  readonly cookies = new Map<string, string>();

  constructor(private readonly origin: string) {}

  /** One request, from the address bar unless `init` says otherwise. */
  async step(address: string, init: RequestInit = {}): Promise<Response> {
    const answer = await fetch(new URL(address, this.origin), {
      ...init,
      redirect: 'manual',
      headers: {
        ...(init.headers as Record<string, string>),
        cookie: [...this.cookies].map((pair) => pair.join('=')).join('; '),
      },
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(cookie)!;
      if (/; *max-age=0(;|$)/i.test(cookie)) this.cookies.delete(name!);
      else this.cookies.set(name!, value!);
    }
    return answer;
  }

  /** Follows redirects until an answer, or until the path `end` is to be opened. */
  async visit(
    address: string,
    init: RequestInit = {},
    end?: string,
  ): Promise<{ answer: Response; url: URL }> {
    const url = new URL(address, this.origin);
    const answer = await this.step(url.href, init);
    const location = answer.headers.get('location');
    if (location === null) return { answer, url };
    const next = new URL(location, url);
    return next.pathname === end ? { answer, url: next } : this.visit(next.href, {}, end);
  }

  /** Sends a form of a page of this site. */
  send(
    path: string,
    form: Record<string, string>,
    end?: string,
  ): Promise<{ answer: Response; url: URL }> {
    return this.visit(path, { method: 'POST', body: new URLSearchParams(form) }, end);
  }
}
