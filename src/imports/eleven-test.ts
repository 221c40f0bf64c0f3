/**
 * Whether `text` is nine digits that pass the eleven-test of the Dutch citizen service number:
 * 9·d₁ + 8·d₂ + … + 2·d₈ − d₉ is divisible by 11. Dots, dashes and spaces between the digits don't count.
 *
 * Source: Logisch Ontwerp BSN (RvIG), "elfproef".
 */
export function passesElevenTest(text: string): boolean {
  if (text.length < 9 || text.length > 20) return false;
  const digits = text.replaceAll(/[\s.-]/g, '');
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (index === 8 ? -1 : 9 - index),
    0,
  );
  return sum % 11 === 0;
}
