import { create } from 'qrcode';

/** Error correction: about 25 % (Q) or 30 % (H) of the codewords may be lost. Lower levels do not last on a wall. */
export type QrLevel = 'Q' | 'H';

/** A QR symbol without its quiet zone. */
export type QrMatrix = {
  /** Modules a side, 17 + 4 × version. */
  readonly size: number;
  /** Row by row from the top left, `size` × `size`; true is dark. */
  readonly modules: readonly boolean[];
  /** 1 to 40. */
  readonly version: number;
  readonly level: QrLevel;
};

/** Light modules that must surround a symbol on every side (ISO/IEC 18004). */
export const quietZone = 4;

/**
 * The smallest symbol that holds the text at this level. The library cuts the text into byte, alphanumeric and numeric segments itself.
 * @throws Error of the library when the text is longer than any QR code holds (over 1,273 bytes at H)
 */
export function createQrMatrix(text: string, level: QrLevel): QrMatrix {
  const { modules, version } = create(text, { errorCorrectionLevel: level });
  return { size: modules.size, modules: Array.from(modules.data, (module) => module === 1), version, level };
}

/** The version `createQrMatrix` would give, 1 to 40, without the search for the best mask, which is most of its time. */
export function qrVersionOf(text: string, level: QrLevel): number {
  return create(text, { errorCorrectionLevel: level, maskPattern: 0 }).version;
}
