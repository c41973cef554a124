import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

export const clamps: CategoryRow = {
  code: "clamps",
  name: words("Clamps & vices", "夹具与台虎钳", "夾具與虎鉗"),
  products: [
    {
      code: "CV100",
      name: words("F-clamp, malleable iron", "F 型夹（可锻铸铁）", "F 型夾（可鍛鑄鐵）"),
      text: words(
        "Profiled rail that does not twist, acme spindle and a swivel pad with a plastic cap. Clamping force 5,000 N.",
        "异型导轨不扭曲，梯形螺杆，活动压头带保护帽，夹紧力 5000 N。",
        "異型導軌不扭曲，梯形螺桿，活動壓頭附護蓋，夾持力 5,000 N。",
      ),
      look: { drawing: "fClamp", paint: "kestrel" },
      attributes: { material: "castIron", load: 500 },
      unit: { pack: 5, multiple: 5 },
      variants: across("opening", [160, 250, 400, 600, 800], (mm) => ({
        eur: 7.5 + mm * 0.0195,
        grams: 620 + mm * 1.6,
      })),
    },
    {
      code: "CV105",
      name: words("One-handed bar clamp", "单手快速夹", "單手快速夾"),
      text: words(
        "Squeeze to clamp, press to release, turn the jaw around to spread. Non-marring pads.",
        "握动夹紧，按键释放，钳头反装可作撑开器；护垫不伤工件。",
        "握動夾緊，按鍵釋放，夾頭反裝可作撐開器；護墊不傷工件。",
      ),
      look: { drawing: "quickClamp", paint: "kestrel" },
      attributes: { material: "nylon", load: 140 },
      unit: { pack: 6, multiple: 2 },
      variants: across("opening", [150, 300, 450, 600], (mm) => ({
        eur: 11 + mm * 0.021,
        grams: 430 + mm * 0.9,
      })),
    },
    {
      code: "CV110",
      name: words("G-clamp, heavy duty", "重型 G 字夹", "重型 C 型夾（G 型夾）"),
      text: words(
        "Ribbed ductile-iron frame and a rolled-thread spindle for welding shop and site.",
        "球墨铸铁加筋弓架，滚压螺纹丝杆，适合焊接车间与工地。",
        "球墨鑄鐵加肋弓架，滾軋螺紋螺桿，適合焊接工場與工地。",
      ),
      look: { drawing: "gClamp", paint: "blue" },
      attributes: { material: "castIron" },
      unit: { pack: 4 },
      variants: across("opening", [75, 100, 150, 200], (mm) => ({
        eur: 5 + mm * 0.088,
        grams: mm * 17 - 500,
        attributes: { load: 600 + mm * 4 },
      })),
    },
    {
      code: "CV120",
      name: words("Spring clamp", "弹簧夹", "彈簧夾（A 型夾）"),
      text: words(
        "Glass-filled nylon with swivelling pads that find the angle of the work by themselves.",
        "玻纤增强尼龙夹体，活动护垫自动贴合工件角度。",
        "玻纖強化尼龍夾體，活動護墊自動貼合工件角度。",
      ),
      look: { drawing: "springClamp", paint: "kestrel" },
      attributes: { material: "nylon" },
      unit: { pack: 12, multiple: 12 },
      variants: listed("opening", [
        [25, 2.2, 48],
        [50, 3.4, 96],
        [75, 4.9, 168],
      ]),
    },
    {
      code: "CV130",
      name: words("Sash clamp", "拼板夹（管架型）", "拼板夾（木工長夾）"),
      text: words(
        "T-section rail for gluing up doors and worktops, with a tail stop that locks without a pin.",
        "T 型导轨，用于门板与台面拼合，尾挡免插销自锁。",
        "T 型導軌，用於門板與檯面拼合，尾擋免插銷自鎖。",
      ),
      look: { drawing: "fClamp", paint: "grey", stretch: 1.3 },
      attributes: { material: "zincPlatedSteel" },
      variants: across("opening", [900, 1200, 1500], (mm) => ({ eur: 20 + mm * 0.017, grams: 1200 + mm * 2.4 })),
    },
    {
      code: "CV140",
      name: words("Corner clamp 90°", "90° 直角夹", "90° 直角夾"),
      text: words(
        "Holds frames and welded corners true while both hands are free. Swivel spindle takes unequal sections.",
        "夹持框架与焊接直角，双手解放；活动丝杆可夹不等厚工件。",
        "夾持框架與焊接直角，雙手皆可作業；活動螺桿可夾不等厚工件。",
      ),
      look: { drawing: "cornerClamp", paint: "kestrel" },
      attributes: { material: "aluminium" },
      unit: { pack: 4 },
      variants: across("opening", [68, 95], (mm) => ({ eur: 6 + mm * 0.15, grams: mm * 13 })),
    },
    {
      code: "CV150",
      name: words("Band clamp with ratchet 5 m", "棘轮捆绑夹 5 m", "棘輪束帶夾 5 m"),
      text: words(
        "Pulls round, square and odd shapes together evenly. Four corner pieces included.",
        "圆形、方形及异形工件均匀收紧，附四个护角。",
        "圓形、方形及不規則工件均勻束緊，附四個護角。",
      ),
      look: { drawing: "strap", paint: "blue" },
      attributes: { material: "polyester", length: 5_000 },
      unit: { pack: 6 },
      variants: single(13.9, 420),
    },
    {
      code: "CV160",
      name: words("Ratchet lashing strap, two-part", "棘轮紧固带（两件式）", "棘輪綑綁帶（兩件式）"),
      text: words(
        "Load-securing strap to EN 12195-2 with a label that stays readable and claw hooks at both ends.",
        "EN 12195-2 货物捆绑带，耐久标签，两端爪钩。",
        "EN 12195-2 貨物綑綁帶，耐久標籤，兩端爪鉤。",
      ),
      look: { drawing: "strap", paint: "orange" },
      attributes: { material: "polyester", standard: "EN 12195-2" },
      unit: { pack: 10, multiple: 2 },
      variants: listed("size", [
        ["25 mm × 5 m", 8.4, 620],
        ["35 mm × 6 m", 12.9, 1_150],
        ["50 mm × 8 m", 18.5, 2_350],
      ]),
    },
    {
      code: "CV200",
      name: words("Bench vice, forged steel", "锻钢台虎钳", "鍛鋼桌上型虎鉗"),
      text: words(
        "Unbreakable drop-forged body with an adjustable guide, pipe jaws underneath and an anvil at the back.",
        "全锻钢钳体坚固不裂，导轨可调，下部带管钳口，后部带砧面。",
        "全鍛鋼鉗體堅固不裂，導軌可調，下方附管鉗口，後方附鐵砧面。",
      ),
      look: { drawing: "vice", paint: "blue" },
      attributes: { material: "forgedSteel" },
      variants: across("width", [100, 120, 140, 160], (mm) => ({
        eur: mm * 2.05 - 68,
        grams: mm * 175 - 9_300,
        attributes: { opening: mm * 1.25 },
      })),
    },
    {
      code: "CV205",
      name: words("Swivel base for bench vice", "台虎钳转盘底座", "虎鉗旋轉底座"),
      text: words(
        "Turns the vice through 360° and locks it with one lever. Fits the forged vices of this range.",
        "可 360° 旋转，单手柄锁紧，适配本系列锻钢台虎钳。",
        "可 360° 旋轉，單把手鎖定，適用本系列鍛鋼虎鉗。",
      ),
      look: { drawing: "swivelBase", paint: "blue" },
      attributes: { material: "castIron" },
      variants: listed("width", [
        [120, 64, 3_100],
        [140, 79, 4_300],
      ]),
    },
    {
      code: "CV210",
      name: words("Drill press vice, quick action", "快速平口钳（台钻用）", "快速平口鉗（鑽床用）"),
      text: words(
        "Slides to the work, then half a turn clamps. Prismatic jaw for round stock, slots for every table.",
        "推至工件，半圈夹紧；带 V 形槽夹圆料，安装槽适配各种工作台。",
        "推至工件，半圈夾緊；附 V 型槽可夾圓料，安裝槽適用各式工作台。",
      ),
      look: { drawing: "vice", paint: "grey" },
      attributes: { material: "castIron" },
      variants: across("width", [85, 110], (mm) => ({ eur: mm * 0.62 - 8, grams: mm * 42 })),
    },
    {
      code: "CV220",
      name: words("Table-edge vice, clamp-on, 60 mm", "桌边夹式台虎钳 60 mm", "桌邊夾式虎鉗 60 mm"),
      text: words(
        "Light vice with a clamp for tables up to 50 mm, soft-jaw inserts included. Rotates on its ball joint.",
        "轻便型，可夹 50 mm 以内桌板，附软钳口，球头万向。",
        "輕便型，可夾 50 mm 以內桌板，附軟鉗口，球頭萬向。",
      ),
      look: { drawing: "vice", paint: "kestrel" },
      attributes: { material: "aluminium", width: 60 },
      backorder: false,
      variants: single(27.9, 980),
    },
    {
      code: "CV230",
      name: words("Magnetic vice jaws, pair", "磁性软钳口（一对）", "磁性軟鉗口（一對）"),
      text: words(
        "Snap-on jaws that protect finished surfaces. The prism profile also holds rods upright.",
        "磁吸式护口，保护精加工面；V 形槽可竖直夹持圆棒。",
        "磁吸式護口，保護精加工面；V 型槽可直立夾持圓棒。",
      ),
      look: { drawing: "viceJaws", paint: "blue" },
      attributes: { magnetic: true },
      unit: { pack: 5 },
      variants: [
        ...across("width", [125], () => ({
          suffix: "RUB",
          label: words("Rubber 125 mm", "橡胶 125 mm", "橡膠 125 mm"),
          eur: 16.4,
          grams: 260,
          attributes: { material: "rubber" as const },
        })),
        ...across("width", [125], () => ({
          suffix: "ALU",
          label: words("Aluminium 125 mm", "铝制 125 mm", "鋁製 125 mm"),
          eur: 18.9,
          grams: 310,
          attributes: { material: "aluminium" as const },
          look: { paint: "silver" as const },
        })),
      ],
    },
  ],
};
