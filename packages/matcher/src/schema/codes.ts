import type { z } from 'zod';
import type { LicenceCode, SkillCode, TradeCode } from '../model/ids.ts';
import type { Reference } from './parsed.ts';
import { code } from './primitives.ts';

export function tradeCode({ catalogue }: Reference): z.ZodType<TradeCode> {
  return code<TradeCode>('trade code').refine((trade) => catalogue?.trades.has(trade) ?? true, 'a trade of the catalogue');
}

export function skillCode({ catalogue }: Reference): z.ZodType<SkillCode> {
  return code<SkillCode>('skill code').refine((skill) => catalogue?.skills.has(skill) ?? true, 'a skill of the catalogue');
}

export function licenceCode({ catalogue }: Reference): z.ZodType<LicenceCode> {
  return code<LicenceCode>('licence code').refine((licence) => catalogue?.licences.has(licence) ?? true, 'a licence of the catalogue');
}
