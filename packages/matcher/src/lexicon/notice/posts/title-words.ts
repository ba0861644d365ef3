import { type Catalogue, findTrade } from '../../../catalogue/index.ts';

/** The last word before a title: whoever hires stands before it. */
const HIRING =
  /(?:招聘|诚聘|急聘|诚招|急招|直招|现招|另招|招收(?!银)|招募|招工(?!人)|急需|急寻|选聘|招用|招(?!牌|商|待|呼)|聘(?!用)|寻(?=\p{Script=Han}{1,6}[工师员]))(?:启事|信息|广告|人啦|人了|季节工|临时工)?[:,!]?/gu;
const NUMBERING =
  /^(?:\d{1,2}[、.:)](?!\d)|[一二三四五六七八九十]{1,3}[、.:]|[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[·•*◆●▪-])+\s?/;
const BEFORE =
  /^(?:急{1,5}!*|公开|长期|大量|高薪|岗位|职位|工种|诚|现|另|需要?|以下|夫妻(?!工|档))+(?=\p{Script=Han}{2})|^(?:若干名?|[\d一二两三四五六七八九十]{1,4}[名位个](?:男|女)?)/u;
/** What a notice of one vacancy says about itself, its firm or its people: never a title. */
const NO_TITLE =
  /^(?:会(?!计|所|展)|有|能|懂|熟悉|熟练(?!\p{Script=Han}{0,4}工)|要求|负责|持|可|须|需|包(?!装|馄|饺|边|缝|胶)|管(?!道|理|家|工)|月(?!嫂)|工资|待遇|薪|年龄|人数|性别|学历|地[点址]|电话|联系|福利|工作|上班|身体|男女不|吃|不|以上|每|提供|免费|缴|交|底薪|保底|综合|日结|试用|初中|高中|大专|中专|夫妻(?!工)|适应|服从|具|其中|因|为|本[店厂公]|我[店厂公]|经验|招商|简单|轻松|离家)/u;
const FIRM =
  /(?:厂|公司|合作社|社|店|馆|场|院|园|中心|部|集团|队|超市|酒店|饭店|宾馆|物业|学校|中学|小学|食堂|企业|基地|工地|团队|商场|车间|家政|启事|信息|招聘|急|啦)$/;
const JOB =
  /(?:[^开完加手分打职民员用]工|工人|普工|杂工|力工|小工|大工|员|师傅?|匠|嫂|阿姨|倌|手|司机|驾驶员|保姆|主管|经理|学徒|厨|会计|出纳|保洁|保安|安保|警卫|前台|客服|文员|迎宾|库管|仓管|店长|班长|组长|队长|机长|领班|助理|主播|切墩|面点|打更|打荷|荷头|配菜|裁床|质检|机修|陪护|装卸|分拣|打包|搬运|维修|理货|导购|主任|内勤|外勤|装配|人员|老头|看护|采摘|做饭的|炉台|岗|焊|技师|徒)$/u;

export interface Title {
  /** Place in the clause. */
  readonly from: number;
  readonly text: string;
}

/** The words of a clause that stand where a title would, without list numbers, 急招 and seats; undefined where none are left. */
export function titlePart(clause: string): Title | undefined {
  let from = 0;
  const bracket = clause.search(/[(\d]/);
  const lead = bracket > 1 ? clause.slice(0, bracket) : clause;
  for (const found of lead.matchAll(HIRING)) from = found.index + found[0].length;
  if (from >= clause.length) from = 0;
  for (let shorter = true; shorter; ) {
    const rest = clause.slice(from);
    const trimming = NUMBERING.exec(rest)?.[0] ?? BEFORE.exec(rest)?.[0] ?? /^[\s|【】"“']+/.exec(rest)?.[0] ?? '';
    from += trimming.length;
    shorter = trimming.length > 0;
  }
  const [text = ''] = TITLE.exec(clause.slice(from)) ?? [];
  const trimmed = text.replace(AFTER, '').replace(/[\s、/.,-]+$/, '');
  return trimmed.length < 2 || NO_TITLE.test(trimmed) ? undefined : { from, text: trimmed };
}

/** A title may begin with a number or a class (6150主轴箱, 4.2米货车司机, A2驾驶员) and holds no other figure. */
const TITLE = /^(?:[A-Z]\d|\d{1,4}(?:\.\d)?(?=[\p{Script=Han}]))?[^\d:,。;!?\n()|【】[\]"“]{1,24}/u;
/** What begins behind a title without a sign between. */
const AFTER =
  /(?:\s[A-Z]\d?|(?<=.{2})夫妻|各?(?:若干[名人位个]?|[数多][名人位])|各?[一二两三四五六七八九十]{1,3}[名人位个组]|各|急招|待遇|工资|月薪|日薪|时薪|年薪|薪资|要求|性别|人数|学历|年龄|计件|保底|底薪|综合(?=[工月薪收])|日结|面议|月入|包吃|包住|管吃|男女不限|限[男女]|持证|有证|等$).*$/u;

/** Whether words name a job: a trade of the catalogue, or a form that only jobs have. A firm's name is none, whatever trade it mentions. */
export function isJob(title: string, catalogue: Catalogue): boolean {
  if (FIRM.test(title)) return false;
  return JOB.test(title) || findTrade(title, catalogue) !== undefined;
}
