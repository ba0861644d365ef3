import { createHash } from 'node:crypto';
import type { CountyCode, EnterpriseId, VacancyId } from '@huma/matcher';

/**
 * Id of the vacancy that a notice becomes: the same whenever the notice is read.
 * @param reading 1, or one more for each time that the notice was imported and the import undone
 */
export function noticeVacancyId(source: string, noticeId: string, reading: number): VacancyId {
  return `notice-${digest('vacancy', source, noticeId)}${reading === 1 ? '' : `-${reading}`}` as VacancyId;
}

/** One enterprise for each name in a county, whatever its spacing and width of signs. */
export function namedEnterpriseId(county: CountyCode, name: string): EnterpriseId {
  return `enterprise-${digest('named', county, name.normalize('NFKC').replace(/\s+/g, '').toLowerCase())}` as EnterpriseId;
}

/** An employer without a name may be anybody: one enterprise for each notice. */
export function unnamedEnterpriseId(source: string, noticeId: string): EnterpriseId {
  return `enterprise-${digest('unnamed', source, noticeId)}` as EnterpriseId;
}

/** 96 bits: no two of a billion notices meet. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 24);
}
