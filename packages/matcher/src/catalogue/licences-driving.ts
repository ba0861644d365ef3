import type { LicenceEntry } from './entries.ts';
import { words } from './words.ts';

/**
 * Classes of 机动车驾驶证申领和使用规定 (公安部令第162号, amended by 令第172号, from 2025-01-01). The table of what a class also permits
 * was read in an older annex; that A2 permits C6 and the whole of C6 and M come from reports of 2022. A1 does not permit A2.
 * M is permitted by A1, A2, B1 and B2; C5, C6 and M themselves permit nothing else. N and P (trams) are not driven here and left out.
 */
export const drivingLicences: readonly LicenceEntry[] = [
  drivingClass('A1', '大型客车', 'Bus', ['A3', 'B1', 'B2'], '大客本 大客证 大客驾照 大巴本 大巴证 大客车驾驶证 大客票 大客驾驶证 大巴驾照'),
  drivingClass(
    'A2',
    '重型牵引挂车',
    'Tractor with trailer',
    ['B1', 'B2', 'C6'],
    'a本 a照 a证 a票 半挂本 半挂证 半挂票 挂车本 挂车证 挂车驾照 牵引车驾驶证',
  ),
  drivingClass('A3', '城市公交车', 'City bus', ['C1'], '公交本 公交车驾驶证'),
  drivingClass('B1', '中型客车', 'Medium bus', ['C1', 'M'], '中巴本 中巴证 中客本 中巴驾照 中巴票 中客证'),
  drivingClass(
    'B2',
    '大型货车',
    'Heavy truck',
    ['C1', 'M'],
    'b本 b照 b证 b票 大车本 大车票 大车证 大车驾照 大货票 大货本 大货证 大货车本 大货车驾驶证 货车驾照 货车驾驶证',
  ),
  drivingClass('C1', '小型汽车', 'Car', ['C2', 'C3'], 'c本 c照 c证 c票 小车票 小车本 小车证 手动挡驾照 小车驾驶证 轿车驾照'),
  drivingClass('C2', '小型自动挡汽车', 'Automatic car', [], '自动挡驾照 自动挡本 自动档驾照'),
  drivingClass('C3', '低速载货汽车', 'Slow truck', ['C4'], '农用车本 农用车驾照 低速货车驾照'),
  drivingClass('C4', '三轮汽车', 'Three-wheeled truck', [], '三轮汽车驾照 三轮汽车驾驶证 三马子本 农用三轮本 农用三轮证 三轮农用车驾照'),
  drivingClass('C5', '残疾人专用小型自动挡载客汽车', 'Adapted automatic car', [], '残疾人驾照 残疾人专用驾照'),
  drivingClass('C6', '轻型牵引挂车', 'Light trailer', [], '房车驾照 轻型挂车驾照'),
  drivingClass('D', '普通三轮摩托车', 'Three-wheeled motorcycle', ['E'], '三轮摩托证 三轮摩托驾照 三轮摩托车驾驶证 三轮车驾照 三轮车证'),
  drivingClass('E', '普通二轮摩托车', 'Motorcycle', ['F'], '摩托车证 摩托证 摩托车驾照 摩托驾照 摩托车驾驶证 摩托本 摩托车本'),
  drivingClass('F', '轻便摩托车', 'Light motorcycle', [], '轻便摩托证 轻便摩托驾照 轻便摩托车驾驶证'),
  drivingClass('M', '轮式专用机械车', 'Wheeled special machine', [], '轮式机械驾照 轮式专用机械车驾驶证'),
];

function drivingClass(letter: string, vehicle: string, english: string, includes: readonly string[], spoken: string): LicenceEntry {
  const lower = letter.toLowerCase();
  // A bare letter such as the E of a size chart is no licence; two signs such as B2 are.
  const bare =
    letter.length > 1
      ? [lower, `${lower}证`, `${lower}本`, `${lower}照`, `${lower}票`]
      : [`${lower}本`, `${lower}照`, `${lower}证`, `${lower}票`];
  const withWord = [`${lower}驾照`, `${lower}驾驶证`, `驾照${lower}`, `驾驶证${lower}`, `${lower}类驾照`, `${lower}驾本`];
  return {
    code: `driving-${letter}`,
    name: `${letter}驾驶证（${vehicle}）`,
    english: `Driving licence ${letter}: ${english}`,
    aliases: [...bare, ...withWord, ...words(spoken)],
    includes: includes.map((included) => `driving-${included}`),
  };
}
