import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  to: string;
  /** The whole message, headers first. */
  message: string;
}

type Answer = (address: string) => number | undefined;

export interface TestSmtpServer {
  url: string;
  port: number;
  received: ReceivedMail[];
  /** What it answers to `RCPT TO`; nothing: yes; 0: it hangs up. */
  onRecipient: Answer;
  /**
   * What it answers to the text of a mail; nothing: yes; 0: it hangs up instead, after it kept the mail; below 0: it
   * answers that and hangs up.
   */
  onText: Answer;
  close(): Promise<void>;
  /** Ends it and everything that is connected, at once. */
  kill(): void;
}

/** A real SMTP server on loopback that keeps what it accepts. */
export async function startSmtpServer(
  port = 0,
  received: ReceivedMail[] = [],
): Promise<TestSmtpServer> {
  const sockets = new Set<{ destroy(): void }>();
  const hangUp = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo({ address }, _session, done) {
      const status = smtp.onRecipient(address);
      if (status === 0) return hangUp();
      done(status ? refusal(status) : null);
    },
    onData(stream, session, done) {
      void take(stream, session.envelope.rcptTo[0]!.address, done);
    },
  });
  const take = async (
    stream: Readable,
    to: string,
    done: (error?: Error | null) => void,
  ): Promise<void> => {
    const message = await text(stream);
    const status = smtp.onText(to);
    if (status) done(refusal(Math.abs(status)));
    if (status !== undefined && status < 0) setTimeout(hangUp, 2);
    if (status) return;
    received.push({ to, message });
    if (status !== 0) return done(null);
    hangUp();
  };
  server.on('error', () => {});
  server.server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const listening = server.listen(port, '127.0.0.1');
  await once(listening, 'listening');
  const address = listening.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  const smtp: TestSmtpServer = {
    url: `smtp://127.0.0.1:${actual}`,
    port: actual,
    received,
    onRecipient: () => undefined,
    onText: () => undefined,
    close: () => new Promise((resolve) => server.close(() => resolve())),
    kill() {
      listening.close();
      hangUp();
    },
  };
  return smtp;
}

const refusal = (status: number): Error =>
  Object.assign(new Error(`${status === 550 ? '5.1.1 ' : ''}no`), { responseCode: status });
