/** A bare number is pay only where one of these, or nothing, stands behind it; 130货车 and 200只羊 are none. */
const BARE_END = /^(?:$|[,，。;!?\n|()\]/、+\s]|[加包管]|的|左右|以上|起|封顶|不等|多|计件|底薪|保底|[男女]|日结|月结|每月|一个月)/;
const NOT_PAY =
  /^(?:周?岁|cm|CM|公分|厘米|m(?![a-z])|mm|公里|千米|米|%|号|名|位|层|楼|栋|期|周|点|分|秒|页|平|系列|度|寸|吨位|型|路|省道|国道|:\d|-\d|年(?!薪|收入)|个?月(?:以上|经验|试用|内|工期))/;

/** A number without 元 and where it stands. */
export interface BareFigure {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly per: string;
  readonly min: number;
  readonly max: number;
  /** A word for pay stands before it. */
  readonly isNamed: boolean;
}

/** Whether a figure without 元 is pay: what is counted behind it, or its size where it stands alone. */
export function isBareFigure({ text, from, to, per, min, max, isNamed }: BareFigure): boolean {
  const counted = text.slice(to - per.length);
  if (NOT_PAY.test(counted) && !/^[/／]/.test(per)) return false;
  const isTime = /^(?:[/／]|每|一个?)?(?:月|天|日|小时|时|h|H|晚|夜|宿|班|年)$/.test(per);
  if (per !== '' && !isTime) return /^[/／]/.test(per) && isNamed;
  if (isTime) return /^[/／每一]/.test(per);
  const isPlainRange = max > min && min >= 1_000;
  if (!isPlainRange && !BARE_END.test(text.slice(to))) return false;
  if (min >= 1990 && max <= 2035 && max !== min && !isNamed) return false;
  const lead = text.slice(Math.max(0, from - 6), from);
  return (
    min >= 1_000 || isNamed || /(?:[一每](?:天|趟|车|宿|晚)|日)[ :]?$|[男女][工性]?[ :]?$|[\d一二两三四五六七八九十][个名人]$/.test(lead)
  );
}
