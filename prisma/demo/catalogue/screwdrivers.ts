import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };

export const screwdrivers: CategoryRow = {
  code: "screwdrivers",
  name: words("Screwdrivers & bits", "螺丝刀与批头", "螺絲起子與起子頭"),
  products: [
    {
      code: "SD100",
      name: words("Screwdriver, slotted, two-component handle", "双色柄一字螺丝刀", "雙料柄一字螺絲起子"),
      text: words(
        "Through-hardened blade with a black, machine-ground tip that fills the slot. The soft-grip handle has a hexagonal collar that stops it rolling off the bench.",
        "刀杆整体淬火，刀口机加工发黑，与螺钉槽贴合紧密。软胶手柄带六角防滚肩，不易从工作台滚落。",
        "刀桿整支熱處理，刀口精磨發黑，與螺絲溝槽緊密貼合。軟膠握柄附六角防滾設計，不易從工作桌滾落。",
      ),
      look: { drawing: "screwdriver", tip: "slotted", paint: "kestrel" },
      attributes: { drive: "slotted", material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across(
        "size",
        ["3.0 × 75 mm", "4.0 × 100 mm", "5.5 × 125 mm", "6.5 × 150 mm", "8.0 × 175 mm"],
        (_, at) => ({
          eur: 3.9 + at * 1.05,
          grams: 42 + at * 31,
          suffix: ["3", "4", "55", "65", "8"][at],
        }),
      ),
    },
    {
      code: "SD110",
      name: words("Screwdriver, Phillips, two-component handle", "双色柄十字螺丝刀", "雙料柄十字螺絲起子"),
      text: words(
        "Precision-ground cross tip for Phillips screws, with the size marked on the cap so that it is found at once in the roll.",
        "精磨十字刀口，柄尾压印规格，放在工具卷中一眼可辨。",
        "精磨十字刀口，柄尾標示規格，收在工具捲袋裡一眼就能找到。",
      ),
      look: { drawing: "screwdriver", tip: "phillips", paint: "kestrel" },
      attributes: { drive: "phillips", material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across("size", ["PH0 × 60 mm", "PH1 × 80 mm", "PH2 × 100 mm", "PH3 × 150 mm"], (size, at) => ({
        eur: 3.95 + at * 1.1,
        grams: 40 + at * 40,
        suffix: size.slice(0, 3),
      })),
    },
    {
      code: "SD120",
      name: words("Screwdriver, Pozidriv, two-component handle", "双色柄米字螺丝刀", "雙料柄米字螺絲起子"),
      text: words(
        "For chipboard and drywall screws with the PZ cross. The laser-cut tip bites into the recess and does not climb out under load.",
        "适用于 PZ 米字槽的刨花板钉与墙板钉。刀口激光刻纹，受力不打滑、不跳出。",
        "適用 PZ 米字溝槽的塑合板螺絲與石膏板螺絲。刀口雷射刻紋，受力不打滑、不跳脫。",
      ),
      look: { drawing: "screwdriver", tip: "pozidriv", paint: "kestrel" },
      attributes: { drive: "pozidriv", material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across("size", ["PZ1 × 80 mm", "PZ2 × 100 mm", "PZ3 × 150 mm"], (size, at) => ({
        eur: 4.6 + at * 1.15,
        grams: 62 + at * 44,
        suffix: size.slice(0, 3),
      })),
    },
    {
      code: "SD130",
      name: words("Screwdriver, six-lobe, long blade", "长杆梅花螺丝刀", "長桿星型螺絲起子"),
      text: words(
        "Slim blade that reaches recessed six-lobe screws in housings and appliances. S2 steel, hardened to 60 HRC.",
        "细长刀杆，可伸入机壳与家电内部的沉孔梅花螺钉。S2 钢，硬度 60 HRC。",
        "細長刀桿，可伸入機殼與家電內的沉孔星型螺絲。S2 鋼材，硬度 60 HRC。",
      ),
      look: { drawing: "screwdriver", tip: "torx", paint: "black" },
      attributes: { drive: "torx", material: "s2Steel", insulated: false },
      unit: bySix,
      variants: across(
        "size",
        ["TX10 × 100 mm", "TX15 × 100 mm", "TX20 × 100 mm", "TX25 × 125 mm", "TX30 × 125 mm"],
        (size, at) => ({
          eur: 4.7 + at * 0.45,
          grams: 55 + at * 14,
          suffix: size.slice(0, 4),
        }),
      ),
    },
    {
      code: "SD140",
      name: words("VDE screwdriver, insulated to 1,000 V", "VDE 绝缘螺丝刀 1000 V", "VDE 絕緣螺絲起子 1000 V"),
      text: words(
        "Each one tested at 10,000 V. Two-colour insulation shows damage at once; the slim tip reaches terminals in narrow consumer units.",
        "逐支经 10 000 V 耐压测试。双色绝缘层破损即现；窄头设计，便于伸入配电箱接线端子。",
        "每支皆經 10,000 V 耐壓測試。雙色絕緣層一有破損立即可見；窄頭設計，便於伸入配電箱端子。",
      ),
      look: { drawing: "screwdriver", tip: "slotted", paint: "red", sleeve: "yellow" },
      attributes: { material: "chromeVanadium", insulated: true, standard: "IEC 60900" },
      unit: bySix,
      variants: [
        ...across("size", ["2.5 × 75 mm", "4.0 × 100 mm", "5.5 × 125 mm"], (_, at) => ({
          eur: 5.4 + at * 1.2,
          grams: 44 + at * 26,
          suffix: ["SL25", "SL4", "SL55"][at],
          attributes: { drive: "slotted" as const },
        })),
        ...across("size", ["PH1 × 80 mm", "PH2 × 100 mm"], (size, at) => ({
          eur: 6.2 + at * 1.3,
          grams: 58 + at * 38,
          suffix: size.slice(0, 3),
          attributes: { drive: "phillips" as const },
          look: { tip: "phillips" as const },
        })),
      ],
    },
    {
      code: "SD200",
      name: words("Screwdriver set in wall rack", "螺丝刀套装（带挂架）", "螺絲起子組（附壁掛架）"),
      text: words(
        "The sizes that a workshop needs every day, in a rack that can be screwed to the wall or stood on the bench.",
        "车间日常所需规格齐备，挂架既可固定上墙，也可立于台面。",
        "工場每天用得到的規格一次備齊，掛架可鎖牆面，也可立於桌面。",
      ),
      look: { drawing: "driverSet", paint: "kestrel" },
      attributes: { material: "chromeVanadium", insulated: false },
      variants: listed("pieces", [
        [6, 24.9, 690],
        [12, 46.5, 1_340],
      ]),
    },
    {
      code: "SD210",
      name: words("VDE screwdriver set in roll", "VDE 绝缘螺丝刀套装（卷袋）", "VDE 絕緣螺絲起子組（捲袋）"),
      text: words(
        "Seven insulated drivers and a voltage tester in a washable roll, for work on live installations up to 1,000 V.",
        "七支绝缘螺丝刀配一支测电笔，可水洗卷袋收纳，适用于 1000 V 以下带电作业。",
        "七支絕緣螺絲起子搭配一支驗電起子，收納於可水洗捲袋，適用 1000 V 以下活線作業。",
      ),
      look: { drawing: "driverSet", paint: "red", sleeve: "yellow" },
      attributes: { pieces: 8, insulated: true, standard: "IEC 60900" },
      variants: single(49.9, 820),
    },
    {
      code: "SD220",
      name: words("Precision screwdriver set, 24 pieces", "精密螺丝刀套装 24 件", "精密螺絲起子組 24 件"),
      text: words(
        "Rotating-cap handle and 24 magnetic bits for phones, cameras and instruments, in a case that opens with one hand.",
        "旋帽手柄配 24 支带磁批头，适用于手机、相机与仪器维修，收纳盒单手即可开启。",
        "旋帽握柄搭配 24 支磁性起子頭，適合手機、相機與儀器維修，收納盒單手即可開啟。",
      ),
      look: { drawing: "bitSet", paint: "black" },
      attributes: { pieces: 24, material: "s2Steel", magnetic: true },
      unit: { pack: 4 },
      variants: single(28.5, 310),
    },
    {
      code: "SD300",
      name: words('Impact bit 1/4", 50 mm', '冲击批头 1/4" 50 mm', '衝擊起子頭 1/4" 50 mm'),
      text: words(
        "Torsion zone that takes the blow of the impact driver. Sold in boxes of ten.",
        "中段扭力缓冲区吸收冲击起子机的瞬间扭矩。每盒十支。",
        "中段扭力緩衝區可吸收衝擊起子機的瞬間扭力。每盒十支。",
      ),
      look: { drawing: "bit", tip: "phillips", paint: "black" },
      attributes: { material: "s2Steel", length: 50, magnetic: true },
      unit: { pack: 10, min: 10, multiple: 10 },
      variants: across("size", ["PH2", "PZ1", "PZ2", "PZ3", "TX20", "TX25", "TX30", "TX40"], (size) => ({
        eur: size.startsWith("TX") ? 1.45 : 1.25,
        grams: 14,
        attributes: { drive: driveOf(size) },
        look: { tip: driveOf(size) },
      })),
    },
    {
      code: "SD310",
      name: words("Bit case with quick-change holder", "批头套装（带快换接杆）", "起子頭組（附快拆接桿）"),
      text: words(
        "Colour-coded bits around a one-hand quick-change holder, in a case that clips to the belt.",
        "色环区分批头规格，配单手快换接杆，盒体可挂于腰带。",
        "以色環區分規格，附單手快拆接桿，盒身可掛腰帶。",
      ),
      look: { drawing: "bitSet", paint: "kestrel" },
      attributes: { material: "s2Steel", magnetic: true },
      unit: { pack: 5 },
      variants: listed("pieces", [
        [12, 14.9, 190],
        [32, 27.9, 360],
      ]),
    },
    {
      code: "SD400",
      name: words("Hex key set, ball end, extra long", "加长球头内六角扳手套装", "加長球頭六角扳手組"),
      text: words(
        "Ball end for driving at up to 25°. The holder opens so that each key falls out by itself.",
        "球头可在 25° 以内斜向拧转；收纳夹翻开，扳手逐支可取。",
        "球頭可於 25° 內斜向旋轉；收納夾翻開即可逐支取用。",
      ),
      look: { drawing: "hexKeys", paint: "kestrel" },
      attributes: { drive: "hex", material: "chromeVanadium", pieces: 9 },
      unit: { pack: 6 },
      variants: across("range", ["1.5–10 mm", "1/16–3/8 in"], (_, at) => ({
        eur: 19.8 + at * 1.5,
        grams: 480,
        suffix: at === 0 ? "MM" : "IN",
      })),
    },
    {
      code: "SD410",
      name: words("T-handle hex driver", "T 型内六角扳手", "T 型六角扳手"),
      text: words(
        "T-handle with a side drive for the last quarter turn. Powder-coated steel stand sold separately.",
        "T 型手柄带侧向短臂，便于最后四分之一圈的紧固。喷塑钢架另售。",
        "T 型握柄附側向短臂，最後四分之一圈也能鎖緊。粉體烤漆鋼架另售。",
      ),
      look: { drawing: "tHandle", paint: "kestrel" },
      attributes: { drive: "hex", material: "chromeVanadium" },
      unit: bySix,
      variants: across("diameter", [3, 4, 5, 6, 8], (mm) => ({
        eur: 3.6 + mm * 0.62,
        grams: 38 + mm * 16,
        suffix: `${mm}`,
      })),
    },
  ],
};

function driveOf(size: string): "phillips" | "pozidriv" | "torx" {
  if (size.startsWith("TX")) return "torx";
  return size.startsWith("PZ") ? "pozidriv" : "phillips";
}
