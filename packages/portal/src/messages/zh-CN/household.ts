import type { Pay } from '@huma/matcher';
import { daysAgo, monthAndDay, spokenKilometres, yuan } from '../figures.ts';
import type { HouseholdWords } from '../household-words.ts';
import { reasons } from './reasons.ts';

export const household: HouseholdWords = {
  htmlLang: 'zh-CN',
  siteName: '户码 · 找活儿',
  languageSwitch: 'English',
  skipToContent: '直接看内容',

  jobsTitle: (jobs) => (jobs === 1 ? '这个活儿，适合您家' : `这${countWord(jobs)}个活儿，适合您家`),
  jobsOrder: '按合适程度排，先看第一个。家里有几个人找活儿，就轮着排。',
  moreJobs: '再看三个',
  backToFirst: '回到最前面三个',
  noJobsTitle: '眼下没有正合适的活儿',
  noJobsText: '打个电话，帮扶人跟您一起想办法：走远一点、换个班、先学门手艺，都可能有活儿。',
  noMoreTitle: '合适的活儿都看完了',
  noMoreText: '每天都有新活儿，过两天再扫一次。着急就打电话。',
  nobodyAskedTitle: '还没登记谁想找活儿',
  questionOpenTitle: '还差一件事没登记',
  questionOpenText: '打个电话，帮扶人问您一句话。登记好了，这里就有活儿。',
  nobodyAskedText: '打个电话告诉帮扶人：家里谁想干活、会什么、能走多远。登记好了，这里就有活儿。',

  enterpriseUnnamed: '单位名字没写，可以问',
  pay: (pay) => payWords(pay),
  payRemark: (pay) => payRemark(pay),
  lodging: (lodging, cost) => {
    switch (lodging) {
      case 'free':
        return '免费住';
      case 'couple-room':
        return '有夫妻房';
      case 'subsidised':
        return '住宿有补贴';
      case 'charged':
        return cost === undefined ? '能住，要交钱' : `能住，一月${yuan(cost)}元`;
      case 'none':
        return '不管住';
      default:
        return '住处没写，可以问';
    }
  },
  meals: (meals, cost) => {
    switch (meals) {
      case 'free':
        return '管饭';
      case 'subsidised':
        return '吃饭有补贴';
      case 'charged':
        return cost === undefined ? '有食堂，要交钱' : `有食堂，一月${yuan(cost)}元`;
      case 'none':
        return '不管饭';
      default:
        return '吃饭没写，可以问';
    }
  },
  shift: (shifts) => {
    if (shifts === undefined || shifts.length === 0) return '几点上班没写，可以问';
    return shifts.map((shift) => ({ day: '白班', night: '夜班', rotating: '倒班' })[shift]).join('或');
  },
  distance: (metres, isUncertain) => {
    if (metres === undefined) return '多远不清楚，可以问';
    const km = spokenKilometres(metres);
    if (km < 1) return '就在跟前';
    return isUncertain ? `大概 ${km} 公里` : `约 ${km} 公里`;
  },
  seats: (free) => (free === undefined ? '还要人' : `还要 ${free} 人`),
  checked: (on, today) => {
    const days = daysAgo(on, today);
    return days === 0 ? '今天核实过' : days === 1 ? '昨天核实过' : `${days} 天前核实过`;
  },
  received: (on, today) => {
    const days = daysAgo(on, today);
    const { month, day } = monthAndDay(on);
    return days === 0 ? '今天刚收到' : days === 1 ? '昨天收到' : `${month} 月 ${day} 日收到`;
  },
  answersIn: (days) => (days <= 1 ? '这家一般 1 天回话' : `这家一般 ${days} 天回话`),
  why: (sentences) => `${sentences.join('；')}。`,
  whyOpen: '您家能干，条件都不冲突。',
  reason: reasons,
  wantToGo: '我想去',

  wishTitle: '记下了',
  wishWhat: (trade, enterprise) => `您家想去：${trade}（${enterprise}）`,
  wishNext: [
    '帮扶人 2 个工作日内给您家登记的电话打过去。',
    '电话里问清楚：谁去、哪天能去、还有什么想问的。',
    '说好了，再跟厂里约见面。没说好以前，不用出门，也不用交钱。',
  ],
  wishAgain: '多按几次也只算一次，放心。',
  wishGoneTitle: '这个活儿已经没有了',
  wishGoneText: '人招满了，或者过了日子。别着急，看看别的。',
  wishBarredTitle: '这个活儿眼下去不了',
  wishBarredText: '有一条要求跟您家登记的情况对不上。打电话问帮扶人，登记错了可以改。',
  backToJobs: '看适合您家的活儿',

  homeTitle: '扫墙上的码，看活儿',
  homeText: '每家墙上有一张纸，纸上有码。手机扫一扫就行。扫不了，把码下面的 13 个字打在这里。',
  codeLabel: '码下面的 13 个字',
  codeHint: '大小写、空格都行。比如 7K3M 9QX2 TBVW 4',
  codeSubmit: '看活儿',
  typeCodeAgain: '自己打码',
  codeProblem: {
    character: (unknown) => `码里没有“${unknown.join('、')}”这样的字，请对着纸再看一遍。`,
    length: (length) => `要 13 个字，您打了 ${length} 个，请对着纸再看一遍。`,
    check: '有一个字不对，请对着纸再看一遍。',
    empty: '请把纸上码下面的 13 个字打进来。',
  },
  codeReadAs: (blocks) => `您打的是：${blocks}`,

  unknownCodeTitle: '没找到这个码',
  unknownCodeText: '请对着纸再扫一次。还不行，就打电话，帮扶人给您换一张。',
  endedCodeTitle: '这张纸不用了',
  endedCodeText: {
    replaced: '您家已经换了新的码，请扫新的那张。找不到新的，就打电话。',
    revoked: '这个码停用了。打电话，帮扶人给您补一张。',
    closed: '这一户已经不在登记里了。有事请打电话。',
  },
  notFoundTitle: '没有这一页',
  notFoundText: '网址可能打错了。扫墙上的码，或者打电话。',
  refusedTitle: '这样不行',
  refusedText: '请从墙上的码重新打开，再按一次。还不行就打电话。',
  errorTitle: '出了点毛病，不怪您',
  errorText: '您按的没有记下。过几分钟再试一次，着急就打电话。',
  busyTitle: '现在有点忙',
  busyText: '您按的没有记下。过几分钟再试一次，着急就打电话。',

  helpTitle: '拿不准？打电话问。',
  helpCall: '打给就业服务站',
  helpHours: '周一到周五 8:30–17:30',
  helpWarning: '找工作不收钱。谁要介绍费、押金，都不要给。',
};

function countWord(count: number): string {
  return ['', '一', '两', '三', '四', '五', '六', '七', '八', '九'][count] ?? String(count);
}

const basisWords = {
  month: '元/月',
  day: '元/天',
  hour: '元/小时',
  piece: '元/月',
  trip: '元/月',
  year: '元/年',
  couple: '元/月（两口子一共）',
  negotiable: '元/月',
};

function payWords({ min, max, floor, basis }: Pay): string {
  const unit = basisWords[basis];
  const least = min ?? floor;
  if (least !== undefined && max !== undefined && least !== max) return `${yuan(least)}–${yuan(max)} ${unit}`;
  if (max !== undefined) return least === undefined ? `最多 ${yuan(max)} ${unit}` : `${yuan(max)} ${unit}`;
  if (least !== undefined) return `${yuan(least)} ${unit}起`;
  return basis === 'piece' ? '计件算钱，多少面谈' : '工钱面谈';
}

const settledWords = { daily: '干一天结一天', weekly: '一周一结', monthly: '按月结', yearly: '年底结', 'on-completion': '干完结' };

function payRemark({ basis, settled, includesOvertime, min, floor }: Pay): string | undefined {
  const remarks = [
    basis === 'piece' && (min ?? floor) !== undefined ? '计件，多劳多得' : undefined,
    basis === 'trip' ? '按趟算' : undefined,
    includesOvertime === true ? '含加班' : undefined,
    settled === undefined ? undefined : settledWords[settled],
  ].filter((remark) => remark !== undefined);
  return remarks.length === 0 ? undefined : remarks.join('，');
}
