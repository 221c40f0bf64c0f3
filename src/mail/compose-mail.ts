import { buffer } from 'node:stream/consumers';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Settings } from '../common/settings.js';
import { letterAsHtml, letterAsText } from './letter.js';
import type { ClaimedMail } from './mail-claims.js';

/** The mail as it goes over the line (RFC 5322): plain text and HTML beside each other. */
export async function composeMail(
  { id, attempts, address, letter }: Pick<ClaimedMail, 'id' | 'attempts' | 'address' | 'letter'>,
  { mailFrom }: Settings,
): Promise<{ from: string; message: Buffer }> {
  const composed = new MailComposer({
    from: mailFrom,
    to: { name: '', address },
    subject: letter.subject,
    text: letterAsText(letter),
    html: letterAsHtml(letter),
    messageId: `<${id}.${attempts}@${mailFrom.address.split('@')[1]}>`,
    headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': letter.language },
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return { from: mailFrom.address, message: await buffer(composed.createReadStream()) };
}
