import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };

const beams = {
  red: { suffix: "RED", label: words("Red beam", "红光", "紅光") },
  green: { suffix: "GRN", label: words("Green beam", "绿光", "綠光") },
} as const;

export const measuring: CategoryRow = {
  code: "measuring",
  name: words("Measuring & marking", "测量与划线", "量測與劃線"),
  products: [
    {
      code: "MM100",
      name: words("Pocket tape measure, magnetic hook", "磁性钢卷尺", "磁性捲尺"),
      text: words(
        "Nylon-coated blade printed on both sides, accuracy class II, with a magnetic end hook and a housing that survives the fall from a ladder.",
        "双面印刷尼龙覆膜尺带，精度二级，带磁尺钩，外壳可承受梯子高度跌落。",
        "雙面印刷尼龍披覆尺帶，精度二級，附磁性尺鉤，外殼可承受自梯子摔落。",
      ),
      look: { drawing: "tapeMeasure", paint: "kestrel" },
      attributes: { accuracy: "EC class II", magnetic: true },
      unit: { pack: 12, multiple: 6 },
      variants: across("range", ["3 m", "5 m", "8 m", "10 m"], (_, at) => ({
        eur: 5.9 + at * 4.1,
        grams: 140 + at * 120,
      })),
    },
    {
      code: "MM105",
      name: words("Long tape, fibreglass, open frame", "玻纤长卷尺（开放式尺架）", "玻纖長捲尺（開放式）"),
      text: words(
        "Non-conductive fibreglass tape on a three-to-one winding frame with a ground spike.",
        "不导电玻纤尺带，三倍速收卷尺架，带地插。",
        "不導電玻纖尺帶，三倍速收捲架，附地插。",
      ),
      look: { drawing: "tapeMeasure", paint: "yellow" },
      attributes: { accuracy: "EC class II" },
      variants: listed("range", [
        ["30 m", 24.5, 760],
        ["50 m", 32.9, 1_050],
      ]),
    },
    {
      code: "MM110",
      name: words("Folding rule 2 m", "2 米折尺", "2 公尺摺尺"),
      text: words(
        "Ten links with hidden spring joints and red tens, accuracy class III. Also available with your logo.",
        "十节隐藏式弹簧铰链，整十刻度标红，精度三级。可定制印标。",
        "十節隱藏式彈簧鉸鏈，整十刻度標紅，精度三級。可客製印字。",
      ),
      look: { drawing: "foldingRule", paint: "wood" },
      attributes: { range: "2 m", accuracy: "EC class III" },
      unit: { pack: 10, multiple: 10 },
      variants: across("colour", ["yellow", "white"], (colour) => ({ eur: 4.2, grams: 120, look: { paint: colour } })),
    },
    {
      code: "MM120",
      name: words("Box-section spirit level", "箱式水平尺", "箱型水平尺"),
      text: words(
        "Milled measuring face and two block vials cast in place: 0.5 mm per metre, also upside down.",
        "测量面精铣，两个整体浇注水准泡，精度 0.5 mm/m，倒置同样准确。",
        "測量面精銑，兩顆一體灌注水平氣泡，精度 0.5 mm/m，倒置同樣準確。",
      ),
      look: { drawing: "level", paint: "kestrel" },
      attributes: { material: "aluminium", accuracy: "0.5 mm/m" },
      unit: { pack: 5 },
      variants: across("length", [400, 600, 1000, 1200, 1800], (mm) => ({
        eur: 15 + mm * 0.0235,
        grams: 120 + mm * 0.86,
      })),
    },
    {
      code: "MM125",
      name: words("Torpedo level, magnetic, 230 mm", "磁性鱼雷水平尺 230 mm", "磁性魚雷型水平尺 230 mm"),
      text: words(
        "Rare-earth magnets in a V-groove hold it on pipe and conduit. Three vials, one of them 45°.",
        "V 形槽内置稀土强磁，可吸附管道；三个水泡，含 45° 向。",
        "V 型槽內置稀土強磁，可吸附管路；三顆氣泡，含 45°。",
      ),
      look: { drawing: "level", paint: "blue", stretch: 0.7 },
      attributes: { length: 230, material: "aluminium", magnetic: true, accuracy: "0.75 mm/m" },
      unit: bySix,
      variants: single(14.9, 240),
    },
    {
      code: "MM130",
      name: words("Combination square 300 mm", "组合角尺 300 mm", "組合角尺 300 mm"),
      text: words(
        "Etched stainless rule in a cast head with a level vial and a scriber. Reads to half a millimetre.",
        "蚀刻不锈钢直尺配铸造尺座，带水泡与划针，最小刻度 0.5 mm。",
        "蝕刻不鏽鋼直尺搭配鑄造尺座，附氣泡與劃針，最小刻度 0.5 mm。",
      ),
      look: { drawing: "square", paint: "kestrel" },
      attributes: { length: 300, material: "stainlessSteel" },
      unit: { pack: 6 },
      variants: single(19.8, 390),
    },
    {
      code: "MM135",
      name: words("Carpenter's square, steel", "木工直角尺（钢）", "木工直角尺（鋼製）"),
      text: words(
        "Stamped from one sheet of steel with marking holes along the blade, powder-coated against glare.",
        "整板冲压，尺身带划线孔，哑光喷塑不反光。",
        "整片沖壓，尺身附劃線孔，霧面烤漆不反光。",
      ),
      look: { drawing: "square", paint: "black" },
      attributes: { material: "sheetSteel" },
      unit: { pack: 6 },
      variants: across("length", [250, 400, 600], (mm) => ({ eur: 3.4 + mm * 0.019, grams: mm * 1.4 - 60 })),
    },
    {
      code: "MM140",
      name: words("Digital caliper, stainless", "数显卡尺（不锈钢）", "數位游標卡尺（不鏽鋼）"),
      text: words(
        "Reads to 0.01 mm in millimetres, inches and fractions. Hardened jaws, depth rod and a case with a spare battery.",
        "分辨率 0.01 mm，公制、英寸、分数三种显示；淬硬量爪、深度尺，附盒与备用电池。",
        "解析度 0.01 mm，公制、吋、分數三種顯示；硬化測爪、深度桿，附收納盒與備用電池。",
      ),
      look: { drawing: "caliper", paint: "black" },
      attributes: { material: "stainlessSteel", accuracy: "±0.03 mm" },
      variants: listed("range", [
        ["150 mm", 38.5, 310],
        ["200 mm", 49.9, 380],
        ["300 mm", 89, 640],
      ]),
    },
    {
      code: "MM145",
      name: words("Steel rule, flexible", "钢直尺（软）", "鋼直尺（軟式）"),
      text: words(
        "Stainless spring steel with etched graduations to DIN 866, millimetres on both edges.",
        "不锈弹簧钢，DIN 866 蚀刻刻度，双边毫米。",
        "不鏽彈簧鋼，DIN 866 蝕刻刻度，雙邊公釐。",
      ),
      look: { drawing: "rule", paint: "silver" },
      attributes: { material: "stainlessSteel", standard: "DIN 866" },
      unit: { pack: 10, multiple: 5 },
      variants: across("length", [150, 300, 500, 1000], (mm) => ({ eur: 1.4 + mm * 0.0115, grams: 8 + mm * 0.09 })),
    },
    {
      code: "MM150",
      name: words("Cross-line laser, self-levelling", "自动安平十字激光仪", "自動整平十字雷射儀"),
      text: words(
        "Levels itself within ±4° in three seconds and says so when it cannot. With clamp, target plate and pouch.",
        "±4° 内三秒自动安平，超限报警。附夹座、靶板与布袋。",
        "±4° 內三秒自動整平，超限警示。附夾座、靶板與收納袋。",
      ),
      look: { drawing: "laser", paint: "kestrel" },
      attributes: { accuracy: "±0.3 mm/m", protection: "IP54", rechargeable: true },
      variants: across("colour", ["red", "green"], (colour) => ({
        ...beams[colour],
        eur: colour === "red" ? 129 : 179,
        grams: 560,
        look: { sleeve: colour },
      })),
    },
    {
      code: "MM155",
      name: words("Laser distance meter", "激光测距仪", "雷射測距儀"),
      text: words(
        "Distance, area, volume and indirect height at a press. Backlit display, IP54, memory of 30 readings.",
        "一键测距离、面积、体积与间接高度，背光屏，IP54，可存 30 组数据。",
        "一鍵測距離、面積、體積與間接高度，背光螢幕，IP54，可存 30 筆資料。",
      ),
      look: { drawing: "distanceMeter", paint: "kestrel" },
      attributes: { accuracy: "±1.5 mm", protection: "IP54" },
      variants: listed("range", [
        ["30 m", 54.9, 120],
        ["60 m", 89.5, 140],
        ["100 m", 139, 160],
      ]),
    },
    {
      code: "MM160",
      name: words("Chalk line reel 30 m", "粉线斗 30 m", "粉斗（彈線器）30 m"),
      text: words(
        "Four-to-one gear winds thirty metres of line in seconds. Holds 100 g of chalk, filled through a wide flap.",
        "四倍速收线，三十米粉线数秒收回；大口翻盖，可装 100 g 粉料。",
        "四倍速收線，三十公尺粉線數秒收回；大口掀蓋，可裝 100 g 粉料。",
      ),
      look: { drawing: "chalkLine", paint: "blue" },
      attributes: { range: "30 m" },
      unit: bySix,
      variants: single(15.4, 280),
    },
    {
      code: "MM170",
      name: words("Deep-hole marker", "深孔记号笔", "深孔記號筆"),
      text: words(
        "A 20 mm long tip that marks through drill holes and angle iron. Writes on wet and oily metal.",
        "20 mm 加长笔尖，可穿过钻孔与角铁划线，潮湿带油的金属上也能书写。",
        "20 mm 加長筆尖，可穿過鑽孔與角鐵劃記，潮濕或油污金屬上也能書寫。",
      ),
      look: { drawing: "marker", paint: "black" },
      unit: { pack: 12, min: 12, multiple: 12 },
      variants: across("colour", ["black", "red", "green", "white"], (colour) => ({
        eur: 2.6,
        grams: 18,
        look: { paint: colour },
      })),
    },
  ],
};
