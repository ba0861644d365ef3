import type { Limit } from '../model/body.ts';

/** A stretch of a normal text and what it says. */
export interface Said<What> {
  readonly what: What;
  readonly start: number;
  readonly end: number;
}

/** Words that deny what follows; 不怕 is the opposite of 怕. */
const unableBefore =
  '(?:(?:大夫|医生)?不(?:能|敢|让|想|愿意|愿|可以|宜|适合|爱|上|接受)|(?<!不)[怕别]|受不了|干不了|扛不住|吃不了|熬不了|忌)(?:老|总|太|再|干|上|去|长时间|一直|经常|多|长|给我|让我|派|安排|找我|碰|沾)*';

/** 不想干夜班保安 denies a trade, not the night: behind the topic nothing may go on. */
const boundary = '(?=$|[^一-鿿]|[的了也都和活儿吧呢啊就能但想要])';

/** 除了上高，别的都能干. */
const allBut = '除了?';
const allOther = '(?=[,、]?(?:别的|其他的?|其它的?|剩下的?|啥|什么)?(?:活儿?)?(?:都|全)(?:行|能|中|可以|成|没问题))';

/** Words that deny what stands before. */
const unableBehind =
  '(?:的)?(?:活儿?|时间|环境)?(?:我|俺|身体|身子)?(?:也|都|就|可|实在|根本)*(?:不(?:行|了|敢|中|接|能[干上做去]?|方便|想[干上]?|愿意[干上]?|干|上|接受|考虑|适应)|[干做上受熬扛顶吃弄待呆](?:不(?:了|住|消|动|来|惯|去))|够呛|费劲|免谈|别找我|别安排|别给我|就算了|腿?就?疼)';

/** What the work asks, and other words that say by themselves that a person cannot do it. */
const topics: readonly (readonly [Limit, topic: string, byItself: string])[] = [
  [
    'no-heavy-lifting',
    '(?:重活|累活|沉活|体力活|力气活|出大?力的?活|大力气的?活|重体力|重的|沉的|重物|重东西|沉东西|太重的?(?:活|东西)?|太沉的?|(?:搬|扛|抬|拎|拿|提|背)(?:重|沉|大)?(?:东西|货|重物|重的?|沉的?|包|麻袋|大件|物))(?:重活|累活|力气活)?',
    '干不(?:了|动)(?:力气活|重活|累活|体力活)|[搬扛抬拎拿提背]不(?:了|动|起)(?:重物|重的|重东西|沉的|沉东西|东西|重)?|没(?:有)?(?:劲|力气)|使不上劲|出不了(?:大)?力',
  ],
  [
    'no-long-standing',
    '(?:一天站着|整天站着|站(?:久|着|一天|时间(?:长|久)|长)了?|久站|长时间站(?:着|立)?|一直站着?|老站着?|总站着?|(?<![一-鿿])站)',
    '站不(?:住|了|久|长)(?:久|太久|时间)?|站(?:久|一会儿?|时间长)了?(?:腿|脚|腰|膝盖)?就?(?:疼|酸|肿|麻|难受)',
  ],
  [
    'no-long-walking',
    '(?:走(?:太多路|远道|远路|长路|远|路多|多路|路|道|久|长)了?|远道|远路)',
    '走不远|走道慢|走路(?:慢|费劲)|走不(?:了|动)了?(?:远道|远路|长路|路|道|远)?|走(?:远|多|久|一会儿?)了?(?:腿|脚)?就?疼',
  ],
  [
    'no-bending',
    '(?:低头)?(?:弯腰|猫腰|哈腰|低头|下蹲|蹲着?|久蹲)(?:的活|干活)?',
    '[弯猫哈]不(?:了|下)腰?|(?:腰)?弯不(?:下去?|了)|蹲(?:久|时间长)了?起不来|蹲不(?:下去?|了|住)|直不起腰',
  ],
  [
    'no-heights',
    '(?:高空作业|高空|登高|爬高的?|高处|爬高上低|爬高|上高|登梯子|爬梯子|上架子|高的地方)',
    '恐高症?|(?<!不)怕高(?!温)|[登上爬]高(?:就|了)?(?:头?晕|腿软|害怕)|[上爬登]不了高|一上高就(?:晕|怕)|有恐高',
  ],
  [
    'no-night',
    '(?:上)?(?:倒夜班|夜班|晚班|大夜|后半夜|熬夜|通宵|值夜|夜里|黑白颠倒|下半夜|连夜|半夜)',
    '熬不(?:了|住|起|动)(?:夜|大夜)?|上不了(?:夜班|晚班)|倒不了夜?班|晚上(?:得|要|必须)回家|晚上(?:不能|不想|干不了)(?:干|上班|出门|出来)?|值不了夜',
  ],
  [
    'no-heat',
    '(?:高温(?:车间|作业|环境|的地方)?|太热的?|热(?:的(?:车间|地方)?)?|炉前|暴晒|大太阳)',
    '(?:天|一)热就(?:晕|中暑|迷糊|犯病)|容易中暑|耐不了热|受不了热',
  ],
  [
    'no-cold',
    '(?:冷库|冬天(?:户外|外面|室外|外头)|冻|太冷的?|冷的?(?:地方|车间)?|寒冷|凉水|冰水|低温|受凉|着凉|凉)',
    '见不得凉|沾不了凉水?|耐不了冷|冻不(?:了|得)',
  ],
  [
    'no-dust',
    '(?:吸(?:灰|粉尘|烟)|粉尘(?:大的?|环境)?|灰尘(?:大的?)?|灰大的?(?:地方|活)?|粉尘大的(?:地方|活)|烟尘|灰|尘土|油漆味|异味|刺鼻的?味?|油烟|味儿?大的?)',
    '闻不了(?:粉尘|灰|烟|油漆味?|异味|味儿?|油烟)?|(?:粉尘|灰尘|灰|油漆|异味)过敏|呛不了',
  ],
  [
    'no-fine-handwork',
    '(?:精细(?:的)?活?|细活儿?|细致活?|手工细活|针线活|穿针|小零件)',
    '手(?:老)?(?:抖|哆嗦)|手(?:指头?)?不(?:灵活|灵便|好使|利索|听使唤)',
  ],
  [
    'no-sharp-sight',
    '(?:小字|用眼的?活?|费眼睛?的?活?|盯屏幕)',
    '(?:眼睛|眼神儿?|视力)(?:都|也)?(?:花|不好|不行|不济|差|模糊|看不清|看不见)了?(?:东西|小字)?|看不(?:清|见|清楚)(?:东西|小字|字|小东西)?|(?:一只|左|右)眼睛?(?:看不见|失明|瞎)|老花眼?|花眼',
  ],
  [
    'no-good-hearing',
    '(?:听电话|吵的?(?:地方|车间)?|噪音大?的?)',
    '戴?助听器|耳(?:朵)?(?:有点)?(?:背|聋|沉)|听不(?:清|见|到)(?:声|声音|人说话)?|(?:耳朵|听力)(?:不好|不行|不好使|差|下降)',
  ],
  ['no-driving', '(?:开车|驾车|驾驶)', '(?:大夫|医生)不让(?:我)?(?:开车|驾车)'],
  [
    'sitting-only',
    '(?:不可能有的话题)',
    '(?:只能|就能|得|必须|要)坐(?:着|下)(?:干|的|干活|干的|的活)?|坐着(?:干)?的?活(?:才行|还行|行|可以|能干)?',
  ],
];

/** 开车不行 may be a lack of practice; only what a doctor or a body forbids is a limit. */
const skillNotBody: ReadonlySet<Limit> = new Set(['no-driving', 'sitting-only']);

const patterns = topics.map(([limit, topic, byItself]) => {
  const denied = skillNotBody.has(limit)
    ? []
    : [`${unableBefore}${topic}${boundary}`, `${topic}${unableBehind}`, `${allBut}${topic}${allOther}`];
  return [limit, new RegExp([byItself, ...denied].join('|'), 'g')] as const;
});

/** What somebody says their body cannot do, in reading order. An illness alone (腰间盘突出) is no limit: it does not say what cannot be done. */
export function limitsIn(text: string): readonly Said<Limit>[] {
  // Every pattern holds one of these; most texts hold none and are spared the search.
  if (!/[不怕别没恐疼敏忌抖嗦背聋沉花瞎坐够免晕费除差慢暑助晚酸肿麻]/.test(text)) return [];
  return patterns.flatMap(([what, pattern]) =>
    [...text.matchAll(pattern)].map((match) => ({ what, start: match.index, end: match.index + match[0].length })),
  );
}
