/** The words of a text that are parted by white space. An entry's aliases fit on two lines this way instead of twenty. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
