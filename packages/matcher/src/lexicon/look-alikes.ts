/** Characters that are taken for each other on paper and in handwriting input; each group shares one look. */
const groups =
  '师帅 卸御 焊悍捍 铲产 护互户 钳拑 砖转 己已巳 未末 土士 干千 人入 日曰 大太犬天夫 刀刃力 木本 牛午 鸟乌 贝见 今令 处外 元无 折拆析 拔拨 快块 洒酒 间问 住往 侍待 候侯 ' +
  '辩辨 治冶 垠银很根 栽裁载 戴 梢稍 磨摩 床庆庄 缝逢 碗腕婉 熔溶 钢刚 钩钓 铣洗 刨创 削消 叉又 推堆准 卷券 料科 架驾 桶捅 采菜 挤济 畜蓄 饲伺词 送迭 捡检险 烤拷 炒吵 厨橱 洁浩 结 ' +
  '管官菅 喷愤 漆膝柒 钉盯 机帆 车东 电申 搬般 装袋 酱浆 锅祸 幼幻 复夏 员圆 拣 粮娘 挖控 窑窖 弧孤狐 氩亚氢 瓦互 贴站帖 钻站 抹沫 灰炭 羊洋 猪诸 驴炉 牧收 屠暑 库车 炕坑 ';

const looks = new Map<string, string>();
for (const group of groups.trim().split(/\s+/)) {
  // A character of two groups keeps its first: looks must not chain 站 to 贴 to 帖.
  for (const character of group) if (!looks.has(character)) looks.set(character, group.charAt(0));
}

/** A word with every character replaced by the first of those it looks like; equal for words that look alike. */
export function lookOf(word: string): string {
  return Array.from(word)
    .map((character) => looks.get(character) ?? character)
    .join('');
}
