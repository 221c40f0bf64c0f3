import { Readable } from 'node:stream';
import type { NodemailerError } from 'nodemailer';
import { parseConnectionUrl } from 'nodemailer/lib/shared';
import SmtpConnection from 'nodemailer/lib/smtp-connection';
import type { Attempt } from './sending-outcome.js';

const LOOPBACK = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;
/** Longer than this no mail is under way; what was handed over earlier and has no outcome never gets one. */
export const LONGEST_SENDING_MS = 90_000;

export interface Envelope {
  from: string;
  to: string;
}

/** A connection to the SMTP server, for as many mails as it takes. */
export class SmtpSession {
  /** Whether the server has ended the connection. */
  isClosed = false;

  private constructor(private readonly connection: SmtpConnection) {
    connection.once('end', () => {
      this.isClosed = true;
    });
  }

  /**
   * Connects, with TLS where the server has it, and signs in when the address says who.
   * @param url `smtp://` or `smtps://`, with user and password where needed, and settings of nodemailer's behind `?`
   * @returns undefined when the server is away or does not let us in
   */
  static async open(url: string): Promise<SmtpSession | undefined> {
    const { auth, ...options } = parseConnectionUrl(url);
    const connection = new SmtpConnection({
      connectionTimeout: CONNECT_MS,
      greetingTimeout: CONNECT_MS,
      socketTimeout: SILENCE_MS,
      ...options,
      // A password leaves this machine by TLS only.
      ...(auth && !LOOPBACK.test(options.host ?? '') && { requireTLS: true }),
      logger: false,
    });
    try {
      await new Promise<void>((resolve, reject) => {
        connection.once('error', reject);
        connection.connect((error) => (error ? reject(error) : resolve()));
      });
      if (auth)
        await new Promise<void>((resolve, reject) => {
          connection.once('error', reject);
          connection.login(auth, (error) => (error ? reject(error) : resolve()));
        });
    } catch {
      connection.close();
      return undefined;
    }
    connection.removeAllListeners('error');
    // Each call below has its own answer; an idle connection that breaks is noticed by the next one.
    connection.on('error', () => {});
    return new SmtpSession(connection);
  }

  /** Hands one mail to the server; never throws. */
  send(envelope: Envelope, message: Buffer): Promise<Attempt> {
    let begun = false;
    // The server's consent to the text is awaited before the first byte of it is read.
    const text = new Readable({
      read() {
        begun = true;
        this.push(message);
        this.push(null);
      },
    });
    return new Promise((resolve) => {
      const tooLong = setTimeout(() => this.connection.close(), LONGEST_SENDING_MS);
      let answered: Attempt | undefined;
      const lost = (): void => end(answered ?? { begun });
      const end = (attempt: Attempt): void => {
        clearTimeout(tooLong);
        this.connection.off('end', lost);
        resolve(attempt);
      };
      this.connection.once('end', lost);
      this.connection.send(envelope, text, (error, info) => {
        if (!error) return end({ status: 250, reply: codesOf(info.response), begun });
        const answer: Attempt = { ...answerOf(error), begun };
        if (answer.status === undefined) return end(answer);
        answered = answer;
        // What was said of this mail would stand in the way of the next.
        this.connection.reset(() => end(answer));
      });
    });
  }

  close(): void {
    this.connection.quit();
  }
}

/** The address itself is wrong to nodemailer before the server is asked: that is an answer too. */
const answerOf = (error: NodemailerError): Partial<Attempt> =>
  error.code === 'EENVELOPE' && error.command === 'API'
    ? { status: 553 }
    : {
        status: error.responseCode || undefined,
        reply: codesOf(error.response),
        isAboutSender: error.command === 'MAIL FROM' || undefined,
      };

const codesOf = (response: string | undefined): string | undefined =>
  /^\d{3}(?:[ -]\d\.\d{1,3}\.\d{1,3})?/.exec(response ?? '')?.[0].replace('-', ' ');
