/** Whether a mail can be addressed so: one `@`, no blanks, quotes or brackets, at most 254 characters. */
export const isMailAddress = (text: string): boolean =>
  text.length <= 254 &&
  /^[^\s@<>()[\],;:"\\\p{Cc}]{1,64}@[^\s@<>()[\],;:"\\\p{Cc}]+$/u.test(text) &&
  !text.includes('..');
