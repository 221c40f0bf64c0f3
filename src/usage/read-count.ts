/** How many, below a thousand million; null for all else. A mark in it may mean thousands or decimals: neither is taken. */
export const readCount = (text: string): number | null =>
  /^\d{1,9}$/.test(text) ? Number(text) : null;
