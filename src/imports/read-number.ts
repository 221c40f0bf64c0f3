const PLAIN = /^[+-]?\d{1,9}(?:[.,]\d{1,9})?$/;
/** A number whose thousands are marked: at least two marks of one kind, or both kinds. */
const GROUPED_BY_POINT = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d{1,9})$|^[+-]?\d{1,3}(?:\.\d{3}){2,}$/;
const GROUPED_BY_COMMA = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d{1,9})$|^[+-]?\d{1,3}(?:,\d{3}){2,}$/;

/** A number with a decimal comma or point, below a thousand million; null for anything else. A single mark is always the decimal one. */
export function readNumber(text: string): number | null {
  if (PLAIN.test(text)) return Number(text.replace(',', '.'));
  if (text.length > 20) return null;
  if (GROUPED_BY_POINT.test(text)) return Number(text.replaceAll('.', '').replace(',', '.'));
  if (GROUPED_BY_COMMA.test(text)) return Number(text.replaceAll(',', ''));
  return null;
}
