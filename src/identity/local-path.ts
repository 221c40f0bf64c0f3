/**
 * `text` where it is a path of this site, as a redirect may have it; of anything that a browser would
 * take for another site (`//evil`, `/\evil`, `https:`), and of what it would not take literally, undefined.
 */
export const localPath = (text: string): string | undefined =>
  text.length <= 1000 && /^\/(?!\/)[^\\]*$/.test(text) && /^[\x21-\x7E]+$/.test(text)
    ? text
    : undefined;
