/** Width, white space and the many dashes of notices do not change a word: `１８ — ４５ 岁` reads as `18-45岁`. */
export function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/\s+/g, '')
    .replace(/[-‐‑‒–—―−~〜]+/g, '-');
}
