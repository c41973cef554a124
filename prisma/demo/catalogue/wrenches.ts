import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };

const driveSuffix = { quarterInch: "14", threeEighthsInch: "38", halfInch: "12" } as Readonly<Record<string, string>>;

export const wrenches: CategoryRow = {
  code: "wrenches",
  name: words("Wrenches & sockets", "扳手与套筒", "扳手與套筒"),
  products: [
    {
      code: "WR100",
      name: words("Combination spanner", "两用扳手", "梅開扳手"),
      text: words(
        "Open end at 15°, ring end with flank drive that spares the corners of the nut. Matt chrome, size stamped on both sides.",
        "开口端偏角 15°，梅花端面接触传力，不伤螺母棱角；亚光镀铬，双面打印规格。",
        "開口端 15° 偏角，梅花端面接觸傳力，不傷螺帽稜角；霧面鍍鉻，雙面刻印規格。",
      ),
      look: { drawing: "spanner" },
      attributes: { material: "chromeVanadium", standard: "DIN 3113 A" },
      unit: bySix,
      variants: across("opening", [8, 10, 13, 14, 17, 19, 22, 24], (mm) => ({
        eur: 2 + mm * 0.27,
        grams: mm * mm * 0.62 + 12,
        suffix: String(mm),
      })),
    },
    {
      code: "WR110",
      name: words("Combination spanner set in roll", "两用扳手套装（卷袋）", "梅開扳手組（捲袋）"),
      text: words(
        "The common sizes from 6 mm up in a tear-proof roll with printed pockets.",
        "6 mm 起常用规格，耐撕卷袋，插袋印有规格。",
        "6 mm 起常用規格，耐撕捲袋，插袋印有規格。",
      ),
      look: { drawing: "spannerSet", paint: "kestrel" },
      attributes: { material: "chromeVanadium", standard: "DIN 3113 A" },
      variants: listed("pieces", [
        [8, 39.9, 1_050],
        [12, 64.9, 1_720],
        [17, 99, 2_900],
      ]),
    },
    {
      code: "WR115",
      name: words("Ratchet combination spanner", "棘轮两用扳手", "棘輪梅開扳手"),
      text: words(
        "72 teeth need a swing of 5° only. Reversible with a lever that a glove can find.",
        "72 齿棘轮，5° 摆角即可工作；换向拨杆戴手套也易操作。",
        "72 齒棘輪，5° 擺角即可作業；換向撥桿戴手套也好操作。",
      ),
      look: { drawing: "spanner", sleeve: "kestrel" },
      attributes: { material: "chromeVanadium" },
      unit: { pack: 3 },
      variants: across("opening", [10, 13, 17, 19], (mm) => ({
        eur: 7 + mm * 0.62,
        grams: mm * 13 - 40,
        suffix: String(mm),
      })),
    },
    {
      code: "WR120",
      name: words("Adjustable wrench, wide opening", "大开口活动扳手", "大開口活動扳手"),
      text: words(
        "Slim, hardened jaws with laser-marked scale and almost no play. Soft-grip handle.",
        "薄型淬火钳口，激光刻度，配合间隙极小，软胶手柄。",
        "薄型硬化鉗口，雷射刻度，配合間隙極小，軟膠握柄。",
      ),
      look: { drawing: "adjustableWrench", paint: "kestrel" },
      attributes: { material: "chromeVanadium" },
      unit: bySix,
      variants: across("length", [150, 200, 250, 300], (mm) => ({
        eur: 5.5 + mm * 0.063,
        grams: mm * 3.1 - 300,
        attributes: { opening: mm * 0.14 - 1 },
      })),
    },
    {
      code: "WR130",
      name: words('Pipe wrench, Swedish pattern, 1"', '瑞典式管子钳 1"', '瑞典式管鉗 1"'),
      text: words(
        "S-shaped jaws grip pipe at three points and bite the harder the more you pull.",
        "S 型钳口三点咬合管件，越拉越紧。",
        "S 型鉗口三點咬合管件，越拉越緊。",
      ),
      look: { drawing: "pipeWrench", paint: "red" },
      attributes: { material: "chromeVanadium" },
      unit: { pack: 4 },
      variants: listed("length", [
        [320, 24.9, 980],
        [420, 32.5, 1_650],
        [560, 49.9, 2_900],
      ]),
    },
    {
      code: "WR140",
      name: words("Reversible ratchet, 72 teeth", "72 齿快速棘轮扳手", "72 齒快脫棘輪扳手"),
      text: words(
        "Quick release, sealed head and a drive with 72 teeth. Repair kit available for ten years.",
        "快速脱落，密封头部，72 齿传动；维修包十年供应。",
        "快速脫接，密封頭部，72 齒傳動；維修包供應十年。",
      ),
      look: { drawing: "ratchet", paint: "kestrel" },
      attributes: { material: "chromeVanadium" },
      unit: { pack: 4 },
      variants: across("drive", ["quarterInch", "threeEighthsInch", "halfInch"], (drive, at) => ({
        suffix: driveSuffix[drive],
        eur: 18.9 + at * 6,
        grams: 160 + at * 210,
      })),
    },
    {
      code: "WR150",
      name: words('Socket 1/2", hexagon', '1/2" 六角套筒', '1/2" 六角套筒'),
      text: words(
        "Thin-walled, with surface drive and knurling, so that oily fingers can turn it.",
        "薄壁设计，面接触传力，外壁滚花，油手也能拧转。",
        "薄壁設計，面接觸傳力，外壁滾花，沾油的手也能轉動。",
      ),
      look: { drawing: "socket" },
      attributes: { drive: "halfInch", material: "chromeVanadium", standard: "DIN 3124" },
      unit: { pack: 10, multiple: 5 },
      variants: across("opening", [10, 13, 17, 19, 22, 24, 27, 32], (mm) => ({
        eur: 2.4 + mm * 0.115,
        grams: mm * 8.4 - 20,
        suffix: String(mm),
      })),
    },
    {
      code: "WR155",
      name: words('Impact socket 1/2", deep', '1/2" 加长气动套筒', '1/2" 加長氣動套筒'),
      text: words(
        "Chrome-molybdenum steel, phosphated black, with a pin hole and groove for the safety ring.",
        "铬钼钢，黑磷化处理，带销孔与安全圈槽。",
        "鉻鉬鋼，黑色磷化處理，附銷孔與安全圈槽。",
      ),
      look: { drawing: "socket", paint: "black" },
      attributes: { drive: "halfInch", material: "chromeMolybdenum" },
      unit: { pack: 5 },
      variants: across("opening", [17, 19, 21, 24], (mm) => ({
        eur: 5.8 + mm * 0.16,
        grams: mm * 16 - 40,
        suffix: String(mm),
      })),
    },
    {
      code: "WR160",
      name: words("Socket set in metal case", "套筒套装（铁盒）", "套筒組（鐵盒）"),
      text: words(
        "Ratchet, sockets, bits and extensions, each in its place in a foam tray with two colours: what is missing is seen at once.",
        "棘轮、套筒、批头与接杆，双色泡棉定位，缺件一目了然。",
        "棘輪、套筒、起子頭與接桿，雙色泡棉定位，缺件一目了然。",
      ),
      look: { drawing: "socketSet", paint: "kestrel" },
      attributes: { material: "chromeVanadium" },
      variants: [
        ...listed("pieces", [
          [46, 59.9, 2_100],
          [94, 129, 6_400],
          [172, 229, 11_800],
        ]),
      ],
    },
    {
      code: "WR170",
      name: words('Torque wrench, click type, 1/2"', '1/2" 预置式扭力扳手', '1/2" 預置式扭力扳手'),
      text: words(
        "Accuracy ±3 % to ISO 6789, each with its own calibration certificate. Locks against accidental setting.",
        "精度 ±3 %（ISO 6789），每支附校准证书，设定值可锁定防误调。",
        "精度 ±3 %（ISO 6789），每支附校正證書，設定值可鎖定防誤調。",
      ),
      look: { drawing: "torqueWrench", paint: "kestrel" },
      attributes: { drive: "halfInch", accuracy: "±3 %", standard: "ISO 6789" },
      variants: listed("torque", [
        [60, 94, 1_050],
        [200, 119, 1_480],
        [340, 159, 2_150],
      ]),
    },
    {
      code: "WR180",
      name: words("Wheel brace, cross type", "十字轮胎扳手", "十字輪胎扳手"),
      text: words(
        'Forged cross with 17, 19, 21 mm and 1/2" ends, chrome-plated against road salt.',
        '整体锻造，17、19、21 mm 与 1/2" 四端，镀铬防盐蚀。',
        '一體鍛造，17、19、21 mm 與 1/2" 四端，鍍鉻防鹽蝕。',
      ),
      look: { drawing: "wheelBrace" },
      attributes: { material: "chromeVanadium" },
      unit: { pack: 6 },
      backorder: false,
      variants: single(16.9, 1_720),
    },
    {
      code: "WR190",
      name: words("Strap wrench", "皮带扳手", "皮帶扳手"),
      text: words(
        "Rubber strap for filters, chrome fittings and plastic pipe: turns without leaving a mark.",
        "橡胶带用于滤清器、镀铬件与塑料管，拧转不留痕。",
        "橡膠帶適用於濾芯、鍍鉻件與塑膠管，轉動不留痕。",
      ),
      look: { drawing: "strapWrench", paint: "kestrel" },
      attributes: { material: "rubber" },
      unit: { pack: 6 },
      variants: across("diameter", [100, 160], (mm) => ({ eur: 5 + mm * 0.052, grams: mm * 2.3 })),
    },
  ],
};
