import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };
const boxOfTen = { pack: 10, multiple: 10 };

const jigsawKinds = [
  { suffix: "WOOD", label: words("Wood, clean cut", "木材（洁净切割）", "木材（潔淨切割）") },
  { suffix: "BIM", label: words("Wood with nails", "带钉木材", "含釘木材") },
  { suffix: "MET", label: words("Sheet metal", "金属薄板", "金屬薄板") },
] as const;

const fileShapes = [
  { suffix: "FL", label: words("Flat", "扁平锉", "平銼") },
  { suffix: "HR", label: words("Half-round", "半圆锉", "半圓銼") },
  { suffix: "RD", label: words("Round", "圆锉", "圓銼") },
  { suffix: "TR", label: words("Three-square", "三角锉", "三角銼") },
] as const;

export const saws: CategoryRow = {
  code: "saws",
  name: words("Saws, cutting & abrasives", "锯、刀具与磨具", "鋸、刀具與研磨"),
  products: [
    {
      code: "SW100",
      name: words("Universal handsaw, hardpoint", "通用手板锯（淬火齿）", "通用手板鋸（硬化鋸齒）"),
      text: words(
        "Triple-ground, hardened teeth cut across and along the grain. The handle gives 45° and 90° for marking.",
        "三面磨淬火锯齿，横纵纹皆宜；手柄可作 45° 与 90° 划线靠山。",
        "三面研磨硬化鋸齒，橫切縱切皆宜；握柄可作 45° 與 90° 劃線靠邊。",
      ),
      look: { drawing: "handSaw", paint: "kestrel" },
      attributes: { material: "carbonSteel" },
      unit: bySix,
      variants: listed("length", [
        [400, 12.9, 390],
        [500, 14.5, 460],
        [550, 15.9, 510],
      ]),
    },
    {
      code: "SW110",
      name: words("Pull saw, double edge", "双面拉锯", "雙面拉鋸"),
      text: words(
        "Thin Japanese-pattern blade that cuts on the pull: fine teeth on one edge for joints, coarse on the other for ripping.",
        "日式薄锯片，拉动切削：一侧细齿作榫，一侧粗齿纵开。",
        "日式薄鋸片，拉動切削：一側細齒作榫，一側粗齒縱切。",
      ),
      look: { drawing: "pullSaw", paint: "wood" },
      attributes: { material: "carbonSteel", teeth: 17 },
      variants: across("length", [210, 240], (mm) => ({ eur: 8 + mm * 0.07, grams: mm * 0.9 })),
    },
    {
      code: "SW120",
      name: words("Hacksaw frame, high tension", "高张力钢锯架", "高張力鋼鋸架"),
      text: words(
        "Tensions a 300 mm blade to 1,100 N with one turn of the lever, for straight cuts in steel and pipe.",
        "扳杆一转即可将 300 mm 锯条张紧至 1100 N，切割钢材管材不跑偏。",
        "扳桿一轉即可將 300 mm 鋸條張緊至 1,100 N，切割鋼材管材不偏斜。",
      ),
      look: { drawing: "hacksaw", paint: "kestrel" },
      attributes: { length: 300, material: "aluminium" },
      unit: bySix,
      variants: single(24.5, 640),
    },
    {
      code: "SW125",
      name: words("Hacksaw blades, bi-metal, 300 mm", "双金属手用锯条 300 mm", "雙金屬手鋸條 300 mm"),
      text: words(
        "Cobalt high-speed steel teeth welded to a spring-steel back: they bend and do not break. Box of ten.",
        "含钴高速钢锯齿焊接弹簧钢背，弯折不断。每盒十条。",
        "含鈷高速鋼鋸齒焊接彈簧鋼背，彎折不斷。每盒十條。",
      ),
      look: { drawing: "sawBlade", paint: "blue" },
      attributes: { material: "biMetal", length: 300, pieces: 10 },
      unit: boxOfTen,
      variants: across("teeth", [18, 24, 32], () => ({ eur: 1.6, grams: 22 })),
    },
    {
      code: "SW130",
      name: words("Jigsaw blades, T-shank, pack of 5", "曲线锯条（T 柄）5 支装", "線鋸片（T 柄）5 支裝"),
      text: words(
        "Matched to the work: ground teeth for clean cuts in board, milled teeth for metal.",
        "按工件选型：板材洁净切割用磨齿，金属切割用铣齿。",
        "依工件選用：板材潔淨切割用磨齒，金屬切割用銑齒。",
      ),
      look: { drawing: "sawBlade", paint: "kestrel", stretch: 0.7 },
      attributes: { length: 100, pieces: 5 },
      unit: boxOfTen,
      variants: across("material", ["carbonSteel", "biMetal", "highSpeedSteel"], (material, at) => ({
        ...jigsawKinds[at],
        eur: 6.2 + at * 1.6,
        grams: 45,
        look: { paint: material === "carbonSteel" ? ("kestrel" as const) : ("blue" as const) },
      })),
    },
    {
      code: "SW135",
      name: words("Circular saw blade, carbide-tipped", "硬质合金圆锯片", "鎢鋼圓鋸片"),
      text: words(
        "Micro-grain carbide teeth and laser-cut expansion slots: quiet, cool and clean in solid wood and board.",
        "微晶硬质合金齿，激光切割消音槽，锯切实木与板材安静、低温、断面光洁。",
        "微粒鎢鋼鋸齒，雷射切割消音槽，鋸切實木與板材安靜、低溫、斷面平整。",
      ),
      look: { drawing: "sawDisc", paint: "silver" },
      attributes: { material: "carbide" },
      variants: across("diameter", [165, 190, 210, 254], (mm) => ({
        eur: mm * 0.17 - 4,
        grams: mm * 3.6 - 190,
      })),
    },
    {
      code: "SW140",
      name: words("Snap-off knife, metal body", "金属美工刀", "金屬美工刀"),
      text: words(
        "Zinc body, steel rail and a lock that does not creep. Two spare blades in the handle.",
        "锌合金刀身，钢制导轨，锁紧不滑刀；柄内藏两片备用刀片。",
        "鋅合金刀身，鋼製導軌，鎖定不滑刀；握柄內藏兩片備用刀片。",
      ),
      look: { drawing: "knife", paint: "kestrel" },
      attributes: { width: 18 },
      unit: { pack: 12, multiple: 12 },
      variants: across("colour", ["orange", "black", "yellow"], (colour) => ({
        eur: 5.9,
        grams: 135,
        look: { paint: colour },
      })),
    },
    {
      code: "SW145",
      name: words("Snap-off blades, pack of 10", "美工刀片 10 片装", "美工刀片 10 片裝"),
      text: words(
        "Two-stage ground blades from SK2 steel in a dispenser that also takes the used ones.",
        "SK2 钢双段研磨刀片，取片盒兼作废片回收盒。",
        "SK2 鋼雙段研磨刀片，取片盒兼作廢片回收盒。",
      ),
      look: { drawing: "snapBlades" },
      attributes: { material: "carbonSteel", pieces: 10 },
      unit: boxOfTen,
      variants: across("width", [9, 18, 25], (mm) => ({ eur: 1.2 + mm * 0.09, grams: 12 + mm * 3 })),
    },
    {
      code: "SW150",
      name: words("Safety knife, auto-retracting", "自动回缩安全刀", "自動回縮安全美工刀"),
      text: words(
        "The blade withdraws as soon as it leaves the cut, even with the slider still pressed. For goods-in and shelf filling.",
        "刀片离开切口即自动缩回，按住推钮亦然。适合收货拆箱与理货。",
        "刀片離開切口即自動縮回，按住推鈕亦然。適合驗收拆箱與補貨。",
      ),
      look: { drawing: "knife", paint: "green" },
      attributes: { width: 19 },
      unit: { pack: 10, min: 5, multiple: 5 },
      variants: single(9.8, 95),
    },
    {
      code: "SW200",
      name: words("Cutting disc, steel and stainless", "切割片（钢材/不锈钢）", "切斷砂輪片（鐵／白鐵）"),
      text: words(
        "1.0 to 1.9 mm thin: fast, with little burr and little heat. Free of iron, sulphur and chlorine.",
        "厚度 1.0–1.9 mm，切割快、毛刺少、发热低，不含铁、硫、氯。",
        "厚度 1.0–1.9 mm，切割快、毛邊少、發熱低，不含鐵、硫、氯。",
      ),
      look: { drawing: "disc", paint: "black" },
      attributes: { material: "corundum", standard: "EN 12413" },
      unit: { pack: 25, min: 25, multiple: 25 },
      variants: across("diameter", [115, 125, 180, 230], (mm) => ({
        eur: mm * 0.016 - 0.55,
        grams: mm * 1.1 - 95,
      })),
    },
    {
      code: "SW210",
      name: words("Flap disc 125 mm, zirconia", "百叶片 125 mm（锆刚玉）", "百葉磨盤 125 mm（鋯剛玉）"),
      text: words(
        "Overlapping flaps that grind and finish in one step and wear evenly to the backing.",
        "叠层百叶布，打磨抛光一步完成，磨损均匀直至底盘。",
        "疊層砂布葉片，研磨拋光一次完成，均勻磨耗至底盤。",
      ),
      look: { drawing: "flapDisc", paint: "blue" },
      attributes: { diameter: 125, material: "zirconia", standard: "EN 13743" },
      unit: boxOfTen,
      variants: across("grit", ["P40", "P60", "P80", "P120"], () => ({ eur: 3.4, grams: 96 })),
    },
    {
      code: "SW220",
      name: words("Abrasive sheets 230 × 280 mm, pack of 50", "砂纸 230 × 280 mm 50 张装", "砂紙 230 × 280 mm 50 張裝"),
      text: words(
        "Latex-backed paper that folds without cracking, for wet and dry sanding.",
        "乳胶纸基，折叠不裂，干湿两用。",
        "乳膠紙背，摺疊不裂，乾濕兩用。",
      ),
      look: { drawing: "sandpaper", paint: "wood" },
      attributes: { material: "corundum", pieces: 50 },
      unit: { pack: 5 },
      variants: across("grit", ["P60", "P80", "P120", "P180", "P240", "P400"], (_, at) => ({
        eur: 16.5 - at * 0.3,
        grams: 980 - at * 70,
      })),
    },
    {
      code: "SW300",
      name: words("Engineer's file 200 mm, second cut", "钳工锉 200 mm（中齿）", "鉗工銼 200 mm（中目）"),
      text: words(
        "Cross-cut teeth with even bite over the whole length, on a comfortable two-component handle.",
        "交叉齿纹，全长切削均匀，配舒适双色胶柄。",
        "交叉齒紋，全長切削均勻，配舒適雙料握柄。",
      ),
      look: { drawing: "file", paint: "kestrel" },
      attributes: { length: 200, material: "carbonSteel" },
      unit: bySix,
      variants: across("size", ["Flat", "Half-round", "Round", "Three-square"], (_, at) => ({
        ...fileShapes[at],
        eur: 7.9 + (at % 2) * 0.7,
        grams: 210,
        attributes: {},
      })),
    },
  ],
};
