/**
 * Whether `text` is nine digits that pass the eleven-test of the Dutch citizen service number:
 * 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ is divisible by 11. Dots, dashes and spaces between the digits don't count.
 *
 * Source: Logisch Ontwerp BSN (RvIG), "elfproef".
 */
export function passesElevenTest(text: string): boolean {
  if (text.length < 9 || text.length > 20) return false;
  let digits = 0;
  let sum = 0;
  let isZero = true;
  for (let index = 0; index < text.length; index += 1) {
    const value = text.charCodeAt(index) - ZERO;
    if (value >= 0 && value <= 9) {
      digits += 1;
      if (digits > 9) return false;
      sum += value * (digits === 9 ? -1 : 10 - digits);
      isZero &&= value === 0;
    } else if (!SEPARATOR.test(text[index]!)) return false;
  }
  return digits === 9 && !isZero && sum % 11 === 0;
}

const ZERO = 48;
const SEPARATOR = /[\s.-]/;
