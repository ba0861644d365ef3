import type { LicenceCode } from '../../../model/ids.ts';
import type { AskedLicence, LicenceNeed } from '../../../model/licence.ts';
import { type Catalogue, findLicences } from '../../../catalogue/index.ts';
import type { Doubt } from './doubt.ts';
import { plainText } from './plain-text.ts';

export interface CertificateReading {
  readonly licences: readonly AskedLicence[];
  readonly doubts: readonly Doubt[];
}

interface Certificate {
  readonly text: string;
  readonly at: number;
}

/** Without them the law forbids the work: driving, welding, electrical work, forklifts, boilers, food. */
const LEGAL = /^(?:driving-|electrician-|building-electrician$|welding$|forklift$|boiler|health-certificate$)/;
const PREFERRED = /优先|最好|更佳|者佳|加分/;
/** From mildest to strictest. */
const NEEDS: readonly LicenceNeed[] = ['plus', 'must', 'legal'];

/**
 * Licences of a notice's certificates. A `legal` one keeps people out; it is only a plus where the notice's wording prefers it
 * (有焊工证优先, which the bare fact 焊工证 has lost).
 * @param wording the notice's own text; empty where it is not known
 * @param canKeepOut false: each is a plus, because they may belong to another trade of the notice, or learners are welcome
 */
export function readCertificates(
  certificates: readonly string[],
  wording: string,
  catalogue: Catalogue,
  canKeepOut: boolean,
): CertificateReading {
  const needs = new Map<LicenceCode, LicenceNeed>();
  const doubts: Doubt[] = [];
  for (const [at, text] of certificates.entries()) {
    const reading = readOne({ text, at }, wording, catalogue);
    doubts.push(...reading.doubts);
    for (const { licence, need } of reading.licences) {
      const asked = canKeepOut ? need : 'plus';
      const earlier = needs.get(licence);
      needs.set(licence, earlier === undefined ? asked : milder(earlier, asked));
    }
  }
  return { licences: Array.from(needs, ([licence, need]) => ({ licence, need })), doubts };
}

function readOne({ text, at }: Certificate, wording: string, catalogue: Catalogue): CertificateReading {
  const named = findLicences(text, catalogue);
  if (named.length === 0) return { licences: [], doubts: [{ code: 'licence-not-understood', wording: text, at }] };
  if (isPreferred(plainText(text), plainText(wording))) {
    const isLegal = named.some((licence) => LEGAL.test(licence));
    return {
      licences: named.map((licence) => ({ licence, need: 'plus' })),
      doubts: isLegal ? [{ code: 'licence-preferred-yet-legal', wording: text, at }] : [],
    };
  }
  if (named.length > 1 && text.includes('/')) {
    return { licences: named.map((licence) => ({ licence, need: 'plus' })), doubts: [{ code: 'licence-alternatives', wording: text, at }] };
  }
  return { licences: named.map((licence) => ({ licence, need: LEGAL.test(licence) ? 'legal' : 'must' })), doubts: [] };
}

/** Whether some clause of the wording names the certificate and prefers it. */
function isPreferred(certificate: string, wording: string): boolean {
  if (PREFERRED.test(certificate)) return true;
  return wording.split(/[,，。;；!！]/).some((clause) => clause.includes(certificate) && PREFERRED.test(clause));
}

function milder(one: LicenceNeed, other: LicenceNeed): LicenceNeed {
  return NEEDS.indexOf(one) < NEEDS.indexOf(other) ? one : other;
}
