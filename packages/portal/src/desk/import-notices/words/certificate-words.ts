import type { AskedLicence, LicenceCode, LicenceNeed } from '@huma/matcher';
import { type Catalogue, findLicences } from '@huma/matcher/catalogue';
import { issue, type NoticeIssue } from '../issue.ts';
import { plainText } from './plain-text.ts';

export interface CertificateReading {
  readonly licences: readonly AskedLicence[];
  readonly issues: readonly NoticeIssue[];
}

interface Certificate {
  readonly text: string;
  readonly path: string;
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
  const issues: NoticeIssue[] = [];
  for (const [at, text] of certificates.entries()) {
    const reading = readOne({ text, path: `certificates.${at}` }, wording, catalogue);
    issues.push(...reading.issues);
    for (const { licence, need } of reading.licences) {
      const asked = canKeepOut ? need : 'plus';
      const earlier = needs.get(licence);
      needs.set(licence, earlier === undefined ? asked : milder(earlier, asked));
    }
  }
  return { licences: Array.from(needs, ([licence, need]) => ({ licence, need })), issues };
}

function readOne({ text, path }: Certificate, wording: string, catalogue: Catalogue): CertificateReading {
  const named = findLicences(text, catalogue);
  if (named.length === 0) return { licences: [], issues: [issue(path, 'not-understood', 'a licence of the catalogue', text)] };
  if (isPreferred(plainText(text), plainText(wording))) {
    const isLegal = named.some((licence) => LEGAL.test(licence));
    const doubt = issue(path, 'conflict', 'a must: the law may ask for this licence, the notice only prefers it', text);
    return { licences: named.map((licence) => ({ licence, need: 'plus' })), issues: isLegal ? [doubt] : [] };
  }
  if (named.length > 1 && text.includes('/')) {
    const unclear = issue(path, 'conflict', 'one licence, or several joined by 、 or 或; each was kept as a plus', text);
    return { licences: named.map((licence) => ({ licence, need: 'plus' })), issues: [unclear] };
  }
  return { licences: named.map((licence) => ({ licence, need: LEGAL.test(licence) ? 'legal' : 'must' })), issues: [] };
}

/** Whether some clause of the wording names the certificate and prefers it. */
function isPreferred(certificate: string, wording: string): boolean {
  if (PREFERRED.test(certificate)) return true;
  return wording.split(/[,，。;；!！]/).some((clause) => clause.includes(certificate) && PREFERRED.test(clause));
}

function milder(one: LicenceNeed, other: LicenceNeed): LicenceNeed {
  return NEEDS.indexOf(one) < NEEDS.indexOf(other) ? one : other;
}
