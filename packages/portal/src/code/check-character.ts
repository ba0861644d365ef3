import { base32Digits } from './base32.ts';

/**
 * The character that makes the body checkable: with a the generator of GF(32) (x⁵ + x² + 1),
 * check + a¹·d₁ + a²·d₂ + … = 0, the first digit of the body being d₁.
 *
 * The weights a⁰ … a³⁰ differ and none is zero, so every single wrong character and every swap of two characters,
 * the check included, breaks the sum; of other mistakes one in 32 gets through.
 * @param body base-32 digits, at most 30 (the weights repeat after that)
 */
export function checkCharacterOf(body: string): string {
  return base32Digits.charAt(weightedSum(body));
}

/** Whether the last character is the check of those before it. All must be base-32 digits. */
export function hasRightCheck(text: string): boolean {
  return text.slice(-1) === checkCharacterOf(text.slice(0, -1));
}

/** Horner's rule from the last digit back: each step multiplies all digits taken so far by the generator. */
function weightedSum(body: string): number {
  let sum = 0;
  for (let position = body.length - 1; position >= 0; position--) {
    sum = timesGenerator(sum ^ base32Digits.indexOf(body.charAt(position)));
  }
  return sum;
}

function timesGenerator(element: number): number {
  const product = element << 1;
  return product > 31 ? product ^ 0b100101 : product;
}
