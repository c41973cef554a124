import { words } from "../words.ts";
import { byPlug, plugs } from "./plugs.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const boxOfTen = { pack: 10, min: 10, multiple: 10 };

export const drilling: CategoryRow = {
  code: "drilling",
  name: words("Drilling & power tools", "钻孔与电动工具", "鑽孔與電動工具"),
  products: [
    {
      code: "DR100",
      name: words("Twist drill HSS-G", "高速钢麻花钻头 HSS-G", "高速鋼鑽尾 HSS-G"),
      text: words(
        "Fully ground, 118° split point, right-hand. For steel up to 900 N/mm², cast iron and brass.",
        "全磨制，118° 十字修磨钻尖，右旋。适用于 900 N/mm² 以下钢材、铸铁与黄铜。",
        "全研磨，118° 十字鑽尖，右旋。適用 900 N/mm² 以下鋼材、鑄鐵與黃銅。",
      ),
      look: { drawing: "twistDrill" },
      attributes: { material: "highSpeedSteel", standard: "DIN 338" },
      unit: boxOfTen,
      variants: across("diameter", [2, 3, 4, 5, 6, 8, 10], (mm) => ({
        eur: 0.75 + mm * mm * 0.045,
        grams: mm * mm * 0.55 + 1,
        suffix: String(mm),
      })),
    },
    {
      code: "DR105",
      name: words("Twist drill HSS-Co 5", "含钴麻花钻头 HSS-Co 5", "含鈷鑽尾 HSS-Co 5"),
      text: words(
        "Five per cent cobalt keeps the edge hot and sharp in stainless and heat-treated steel.",
        "含钴 5 %，钻削不锈钢与调质钢高温下仍锋利。",
        "含鈷 5 %，鑽削不鏽鋼與調質鋼高溫下仍銳利。",
      ),
      look: { drawing: "twistDrill", paint: "gold" },
      attributes: { material: "cobaltSteel", standard: "DIN 338" },
      unit: boxOfTen,
      variants: across("diameter", [3, 4, 5, 6, 8], (mm) => ({
        eur: 1.5 + mm * mm * 0.085,
        grams: mm * mm * 0.55 + 1,
        suffix: String(mm),
      })),
    },
    {
      code: "DR110",
      name: words("Twist drill set in metal case", "麻花钻头套装（铁盒）", "鑽尾組（鐵盒）"),
      text: words(
        "1 to 10 mm in half-millimetre steps; the case opens into a stand with printed sizes.",
        "1–10 mm，每 0.5 mm 一档；盒盖展开成立架，规格印于盒内。",
        "1–10 mm，每 0.5 mm 一支；盒蓋展開成立架，規格印於盒內。",
      ),
      look: { drawing: "drillSet", paint: "kestrel" },
      attributes: { pieces: 19 },
      unit: { pack: 5 },
      variants: across("material", ["highSpeedSteel", "cobaltSteel"], (material, at) => ({
        suffix: at === 0 ? "HSS" : "CO",
        eur: at === 0 ? 29.9 : 64,
        grams: 520,
        look: { paint: material === "cobaltSteel" ? ("gold" as const) : ("kestrel" as const) },
      })),
    },
    {
      code: "DR120",
      name: words("Hammer drill bit SDS-plus", "SDS-plus 电锤钻头", "SDS-plus 鎚鑽鑽頭（四溝）"),
      text: words(
        "Solid carbide head with four cutting edges: round holes, no jamming on reinforcement.",
        "整体硬质合金四刃钻头，成孔圆整，遇钢筋不卡钻。",
        "整體鎢鋼四刃鑽頭，孔形圓整，遇鋼筋不卡鑽。",
      ),
      look: { drawing: "masonryDrill" },
      attributes: { material: "carbide" },
      unit: { pack: 10, multiple: 5 },
      variants: across(
        "size",
        ["5 × 110 mm", "6 × 160 mm", "8 × 160 mm", "10 × 210 mm", "12 × 210 mm", "16 × 310 mm"],
        (size, at) => ({
          eur: 2.9 + at * at * 0.48 + at * 0.6,
          grams: 40 + at * at * 14,
          attributes: { diameter: Number(size.split(" ")[0]) },
        }),
      ),
    },
    {
      code: "DR130",
      name: words("Hole saw, bi-metal", "双金属开孔器", "雙金屬圓穴鋸（開孔器）"),
      text: words(
        "Variable-pitch teeth and wide slots through which the plug comes out. Arbor sold separately.",
        "变齿距锯齿，宽排屑窗便于取出芯料。中心柄另售。",
        "變齒距鋸齒，寬排屑窗便於取出料芯。中心柄另售。",
      ),
      look: { drawing: "holeSaw", paint: "red" },
      attributes: { material: "biMetal" },
      variants: across("diameter", [25, 35, 51, 68, 76], (mm) => ({
        eur: 4.6 + mm * 0.15,
        grams: mm * 4.2,
        suffix: String(mm),
      })),
    },
    {
      code: "DR135",
      name: words("Arbor for hole saws, 32–152 mm", "开孔器中心柄 32–152 mm", "圓穴鋸中心柄 32–152 mm"),
      text: words(
        "Hexagonal 11 mm shank with pilot drill and two drive pins.",
        "11 mm 六角柄，含中心钻与两枚传动销。",
        "11 mm 六角柄，含中心鑽與兩支傳動銷。",
      ),
      look: { drawing: "arbor" },
      attributes: { material: "highSpeedSteel" },
      variants: single(12.5, 210),
    },
    {
      code: "DR140",
      name: words("Step drill, titanium-nitride coated", "阶梯钻头（氮化钛涂层）", "階梯鑽頭（鍍鈦）"),
      text: words(
        "Clean, deburred holes in sheet up to 4 mm, with the diameter marked on every step.",
        "适用于 4 mm 以内薄板，孔口免去毛刺，每阶标注直径。",
        "適用 4 mm 以內薄板，孔口免去毛邊，每階標示直徑。",
      ),
      look: { drawing: "stepDrill", paint: "gold" },
      attributes: { material: "highSpeedSteel" },
      unit: { pack: 5 },
      variants: listed("range", [
        ["4–12 mm", 15.9, 62],
        ["4–20 mm", 22.5, 118],
        ["6–30 mm", 34.9, 246],
      ]),
    },
    {
      code: "DR150",
      name: words("Flat wood bit", "木工扁钻", "木工扁鑽"),
      text: words(
        "Threaded point pulls itself in; two spurs score the edge, so that the veneer does not tear.",
        "螺纹定心尖自动进给，双侧割刀先行切断纤维，孔口不崩边。",
        "螺紋定心尖自動進給，雙側割刀先切斷纖維，孔口不崩邊。",
      ),
      look: { drawing: "spadeBit", paint: "blue" },
      attributes: { material: "carbonSteel", length: 150 },
      unit: { pack: 5, multiple: 5 },
      variants: across("diameter", [16, 20, 25, 32], (mm) => ({
        eur: 1.6 + mm * 0.075,
        grams: mm * 3.6,
        suffix: String(mm),
      })),
    },
    {
      code: "DR200",
      name: words("Cordless drill driver 18 V, brushless", "18 V 无刷充电电钻", "18 V 無刷充電電鑽"),
      text: words(
        "Two speeds, 60 Nm and a metal chuck to 13 mm. Battery gauge on the foot, LED with afterglow.",
        "双速变速，60 Nm，13 mm 金属夹头；机座带电量显示与延时照明。",
        "雙段變速，60 Nm，13 mm 金屬夾頭；機座附電量顯示與延遲照明。",
      ),
      look: { drawing: "cordlessDrill", paint: "kestrel" },
      attributes: { voltage: 18, torque: 60, rechargeable: true },
      variants: [
        ...across("charge", [2, 4], (ah) => ({
          suffix: `2X${ah}`,
          label: words(`With 2 × ${ah}.0 Ah`, `含 2 块 ${ah}.0 Ah 电池`, `附 2 顆 ${ah}.0 Ah 電池`),
          eur: 139 + ah * 20,
          grams: 3_100 + ah * 220,
        })),
        { suffix: "BODY", label: words("Body only", "裸机", "單機（不含電池）"), eur: 109, grams: 1_250 },
      ],
    },
    {
      code: "DR210",
      name: words("Cordless impact driver 18 V", "18 V 充电冲击起子机", "18 V 充電衝擊起子機"),
      text: words(
        "180 Nm in a body 128 mm long, with four modes, one of them for self-drilling screws.",
        "机身仅长 128 mm，扭矩 180 Nm；四种模式，含自钻螺钉模式。",
        "機身僅長 128 mm，扭力 180 Nm；四種模式，含自攻螺絲模式。",
      ),
      look: { drawing: "cordlessDrill", paint: "kestrel", sleeve: "black" },
      attributes: { voltage: 18, torque: 180, rechargeable: true },
      variants: [
        {
          suffix: "2X4",
          label: words("With 2 × 4.0 Ah", "含 2 块 4.0 Ah 电池", "附 2 顆 4.0 Ah 電池"),
          eur: 229,
          grams: 3_600,
          attributes: { charge: 4 },
        },
        { suffix: "BODY", label: words("Body only", "裸机", "單機（不含電池）"), eur: 119, grams: 1_080 },
      ],
    },
    {
      code: "DR220",
      name: words("Battery pack 18 V", "18 V 锂电池包", "18 V 鋰電池"),
      text: words(
        "Fits every cordless tool of the range. Cells with temperature guard; dangerous goods class 9 applies in transport.",
        "通用于本系列全部充电工具，电芯带温控保护；运输适用第 9 类危险货物规定。",
        "通用於本系列所有充電工具，電芯附溫控保護；運送適用第 9 類危險物品規定。",
      ),
      look: { drawing: "battery", paint: "black" },
      attributes: { voltage: 18, rechargeable: true },
      variants: across("charge", [2, 4, 6], (ah) => ({
        eur: 24 + ah * 12.5,
        grams: 240 + ah * 95,
        suffix: `${ah}AH`,
      })),
    },
    {
      code: "DR225",
      name: words("Fast charger 18 V, 6 A", "18 V 快速充电器 6 A", "18 V 快速充電器 6 A"),
      text: words(
        "Charges a 4.0 Ah pack to 80 % in 30 minutes. With the plug of your country.",
        "30 分钟可将 4.0 Ah 电池充至 80 %，按国家配插头。",
        "30 分鐘可將 4.0 Ah 電池充至 80 %，依國家配插頭。",
      ),
      look: { drawing: "charger", paint: "black" },
      attributes: { voltage: 18, power: 130 },
      variants: byPlug(plugs, { eur: 49.5, grams: 690 }),
    },
  ],
};
