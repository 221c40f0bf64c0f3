import { domainToASCII } from 'node:url';

/** An address as every mail server takes it: its domain in ASCII (RFC 5890). */
export const asciiAddress = (address: string): string => {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, at)}@${domainToASCII(address.slice(at + 1))}`;
};

/**
 * Whether a mail can be addressed so: one `@`, before it ASCII without blanks, quotes or brackets, at most 254
 * characters. Few servers take other characters there (RFC 6531).
 */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[\w!#$%&'*+/=?^`{|}~.-]{1,64}@[^\s@<>()[\],;:"\\\p{Cc}]+$/u.test(text) &&
  !text.includes('..') &&
  domainToASCII(text.slice(text.indexOf('@') + 1)) !== '';
