import { type QrMatrix, quietZone } from './qr-matrix.ts';

/**
 * The symbol with its quiet zone as one `<svg>` element, black on white, one unit a module; the page or sheet gives it a size.
 * It has presentation attributes only, so it passes a policy that forbids inline styles, and no ids, so a sheet may show it twice.
 * @param title what a screen reader says in place of the picture
 */
export function qrSvg(matrix: QrMatrix, title: string): string {
  const side = matrix.size + 2 * quietZone;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" role="img" shape-rendering="crispEdges">` +
    `<title>${escapeText(title)}</title>` +
    `<path fill="#fff" d="M0 0h${side}v${side}H0z"/>` +
    `<path stroke="#000" d="${darkRuns(matrix)}"/></svg>`
  );
}

/**
 * Every run of dark modules in a row is one horizontal stroke of width 1 along the middle of the row.
 * At version 3 that is about 1,360 bytes; with absolute moves 2,090, with rectangles 2,970.
 */
function darkRuns({ size, modules }: QrMatrix): string {
  let path = '';
  let penX = 0;
  let penY = 0;
  for (let y = 0; y < size; y++) {
    const row = modules.slice(y * size, (y + 1) * size);
    let start = row.indexOf(true);
    while (start >= 0) {
      const light = row.indexOf(false, start);
      const end = light < 0 ? size : light;
      path += path === '' ? `M${start + quietZone} ${y + quietZone}.5` : `m${start - penX} ${y - penY}`;
      path += `h${end - start}`;
      penX = end;
      penY = y;
      start = row.indexOf(true, end);
    }
  }
  return path;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
