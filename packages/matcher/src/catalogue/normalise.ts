/** Width, case and white space do not change a word: `Ｂ２ 司 机` reads as `b2司机`. */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
}
