import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };

const circlipKinds = [
  { suffix: "IS", label: words("Internal, straight", "孔用直嘴", "內卡直嘴") },
  { suffix: "IB", label: words("Internal, bent 90°", "孔用弯嘴 90°", "內卡彎嘴 90°") },
  { suffix: "ES", label: words("External, straight", "轴用直嘴", "外卡直嘴") },
  { suffix: "EB", label: words("External, bent 90°", "轴用弯嘴 90°", "外卡彎嘴 90°") },
] as const;

const snipKinds = {
  yellow: { suffix: "ST", label: words("Straight cut", "直剪", "直剪") },
  red: { suffix: "LH", label: words("Left cut", "左剪", "左彎剪") },
  green: { suffix: "RH", label: words("Right cut", "右剪", "右彎剪") },
} as const;

export const pliers: CategoryRow = {
  code: "pliers",
  name: words("Pliers & cutters", "钳子与剪切工具", "鉗子與剪切工具"),
  products: [
    {
      code: "PL100",
      name: words("Combination pliers", "钢丝钳", "鋼絲鉗"),
      text: words(
        "Induction-hardened cutting edges for soft and hard wire, with a gripping zone for flat and round stock.",
        "刃口高频淬火，软硬钢丝均可剪切，钳口夹持区适合扁料与圆料。",
        "刃口經高週波熱處理，軟硬鋼線皆可剪斷，夾持區適用扁料與圓料。",
      ),
      look: { drawing: "combinationPliers", paint: "kestrel" },
      attributes: { material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across("length", [160, 180, 200], (mm) => ({ eur: 4 + mm * 0.062, grams: mm * 1.55 - 40 })),
    },
    {
      code: "PL110",
      name: words("VDE combination pliers, insulated to 1,000 V", "VDE 绝缘钢丝钳 1000 V", "VDE 絕緣鋼絲鉗 1000 V"),
      text: words(
        "Dipped and over-moulded handles with a slip guard, each pair tested at 10,000 V.",
        "浸塑加包胶手柄，带防滑护手，逐把经 10 000 V 耐压测试。",
        "浸膠加包覆握柄，附防滑護手，每把皆經 10,000 V 耐壓測試。",
      ),
      look: { drawing: "combinationPliers", paint: "red", sleeve: "yellow" },
      attributes: { material: "chromeVanadium", insulated: true, standard: "IEC 60900" },
      unit: bySix,
      variants: across("length", [160, 180], (mm) => ({ eur: 9 + mm * 0.075, grams: mm * 1.6 - 25 })),
    },
    {
      code: "PL120",
      name: words("Diagonal cutters", "斜口钳", "斜口鉗"),
      text: words(
        "High-leverage joint: half the effort of ordinary cutters. Cuts piano wire up to 2.0 mm.",
        "省力铰点设计，较普通斜口钳省力一半，可剪断直径 2.0 mm 以内的琴钢丝。",
        "省力支點設計，比一般斜口鉗省力一半，可剪斷直徑 2.0 mm 以內的琴鋼線。",
      ),
      look: { drawing: "sideCutters", paint: "kestrel" },
      attributes: { material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across("length", [140, 160, 180, 200], (mm) => ({ eur: 3.5 + mm * 0.082, grams: mm * 1.5 - 40 })),
    },
    {
      code: "PL130",
      name: words("Long-nose pliers", "尖嘴钳", "尖嘴鉗"),
      text: words(
        "Slender jaws that spring under load instead of bending. Fine cross-hatched grip and an integrated wire cutter.",
        "细长钳嘴富有弹性，受力不变形；细密网纹夹面，并带剪线刃口。",
        "細長鉗嘴富彈性，受力不變形；細密網紋夾面，並附剪線刃口。",
      ),
      look: { drawing: "longNosePliers", paint: "kestrel" },
      attributes: { material: "chromeVanadium", insulated: false },
      unit: bySix,
      variants: across("length", [140, 160, 200], (mm) => ({ eur: 3.8 + mm * 0.074, grams: mm * 1.2 - 30 })),
    },
    {
      code: "PL140",
      name: words("Water pump pliers, push-button", "按钮式水泵钳", "按鈕式水道鉗（水管鉗）"),
      text: words(
        "Push the button, slide the jaw onto the nut, grip: the self-locking teeth do not slip on pipe.",
        "按下按钮滑动钳口即可对准工件，自锁齿型夹管不打滑。",
        "按下按鈕滑動鉗口即可貼合工件，自鎖齒形夾管不打滑。",
      ),
      look: { drawing: "pumpPliers", paint: "blue" },
      attributes: { material: "chromeVanadium" },
      unit: bySix,
      variants: across("length", [180, 250, 300], (mm) => ({
        eur: 7 + mm * 0.055,
        grams: mm * 1.9 - 130,
        attributes: { opening: mm / 5 - 2 },
      })),
    },
    {
      code: "PL150",
      name: words("Locking pliers, curved jaw", "弧口大力钳", "弧口萬能鉗（固定鉗）"),
      text: words(
        "Holds with up to a tonne of clamping force and lets go at a flick of the release lever. Chrome-molybdenum jaws.",
        "夹紧力可达一吨，轻拨释放杆即可松开。铬钼钢钳口。",
        "夾持力可達一噸，輕撥釋放桿即可鬆開。鉻鉬鋼鉗口。",
      ),
      look: { drawing: "lockingPliers", paint: "silver" },
      attributes: { material: "chromeMolybdenum" },
      unit: bySix,
      variants: across("length", [175, 250], (mm) => ({
        eur: 5 + mm * 0.038,
        grams: mm * 2.3 - 60,
        attributes: { opening: mm / 5 - 4 },
      })),
    },
    {
      code: "PL160",
      name: words("Circlip pliers", "卡簧钳", "卡簧鉗（C 型扣環鉗）"),
      text: words(
        "Pressed-in spring-steel tips that do not twist out under load, with a return spring hidden in the joint.",
        "压入式弹簧钢钳尖，受力不扭脱；复位弹簧藏于铰点之内。",
        "壓入式彈簧鋼鉗尖，受力不扭脫；回位彈簧藏於支點內。",
      ),
      look: { drawing: "longNosePliers", paint: "green" },
      attributes: { material: "springSteel", length: 180 },
      unit: bySix,
      variants: across(
        "range",
        ["Internal, straight", "Internal, bent", "External, straight", "External, bent"],
        (kind, at) => ({
          ...circlipKinds[at],
          eur: kind.endsWith("bent") ? 9.6 : 8.9,
          grams: 175,
          attributes: { range: at < 2 ? "12–100 mm" : "10–100 mm" },
        }),
      ),
    },
    {
      code: "PL200",
      name: words("Automatic wire stripper", "自动剥线钳", "自動剝線鉗"),
      text: words(
        "Adjusts itself to the cable from 0.2 to 6 mm² and strips without nicking a strand. Length stop and cutter included.",
        "0.2–6 mm² 线径自动适应，剥线不伤芯线，带剥线长度限位与剪线刃。",
        "0.2–6 mm² 線徑自動調整，剝線不傷芯線，附剝線長度擋塊與剪線刃。",
      ),
      look: { drawing: "wireStripper", paint: "kestrel" },
      attributes: { range: "0.2–6 mm²", material: "nylon", length: 205 },
      unit: { pack: 6 },
      variants: single(32.5, 290),
    },
    {
      code: "PL210",
      name: words("Ratchet crimping pliers", "棘轮压线钳", "棘輪壓接鉗"),
      text: words(
        "The ratchet opens only after a full crimp, so that every connection holds. Hardened dies for each terminal type.",
        "压接到位棘轮方可释放，确保每个端子连接可靠。各型端子配专用淬火模口。",
        "壓接到位棘輪才會釋放，確保每個端子牢固可靠。各型端子配專用熱處理模口。",
      ),
      look: { drawing: "crimper", paint: "blue" },
      attributes: { length: 220 },
      unit: { pack: 4 },
      variants: [
        ...across("range", ["0.5–6 mm²"], (range) => ({
          suffix: "INS",
          label: words("Insulated terminals", "绝缘端子", "絕緣端子"),
          eur: 29.8,
          grams: 540,
          attributes: { range },
        })),
        ...across("range", ["0.25–10 mm²"], (range) => ({
          suffix: "FER",
          label: words("Wire ferrules", "管型端子", "管型（針型）端子"),
          eur: 34.9,
          grams: 480,
          attributes: { range },
        })),
      ],
    },
    {
      code: "PL300",
      name: words("Bolt cutters", "断线钳", "鐵線剪（破壞剪）"),
      text: words(
        "Drop-forged blades hardened to 60 HRC, with an adjustable bolt that takes up the wear of years.",
        "锻造刀刃，硬度 60 HRC；调节螺栓可补偿长期磨损。",
        "鍛造刀刃，硬度 60 HRC；調整螺栓可補償長期磨損。",
      ),
      look: { drawing: "boltCutter", paint: "red" },
      attributes: { material: "chromeMolybdenum" },
      variants: across("length", [450, 600, 750, 900], (mm) => ({ eur: mm * 0.071 - 6, grams: mm * 6.2 - 900 })),
    },
    {
      code: "PL310",
      name: words("Aviation snips", "航空剪", "航空剪（鐵皮剪）"),
      text: words(
        "Compound-action snips for sheet steel up to 1.2 mm. The handle colour tells the direction of the cut.",
        "复合杠杆铁皮剪，可剪 1.2 mm 以内钢板，手柄颜色区分剪切方向。",
        "複式槓桿鐵皮剪，可剪 1.2 mm 以內鋼板，握柄顏色區分剪切方向。",
      ),
      look: { drawing: "snips", paint: "yellow" },
      attributes: { material: "chromeMolybdenum", length: 250 },
      unit: bySix,
      variants: across("colour", ["yellow", "red", "green"], (colour) => ({
        ...snipKinds[colour],
        eur: 14.6,
        grams: 430,
        look: { paint: colour },
      })),
    },
    {
      code: "PL320",
      name: words("Cable cutters, copper and aluminium", "电缆剪（铜铝）", "電纜剪（銅鋁）"),
      text: words(
        "Cuts copper and aluminium cable clean and square without crushing it. Not for steel-armoured cable.",
        "铜铝电缆切口平整不压扁。不可用于钢带铠装电缆。",
        "銅鋁電纜切口平整不變形。不可用於鋼帶鎧裝電纜。",
      ),
      look: { drawing: "snips", paint: "blue" },
      attributes: { material: "chromeVanadium" },
      variants: listed("length", [
        [165, 18.5, 290],
        [250, 34.9, 620],
        [500, 62, 1_480],
      ]),
    },
  ],
};
