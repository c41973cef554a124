import { type Words, words } from "../words.ts";

/** What an attribute holds. Numbers are in `unit`; an option is a key of `options`. */
export type AttributeDefinition = { readonly name: Words } & (
  | { readonly type: "number"; readonly unit: string | null }
  | { readonly type: "text" }
  | { readonly type: "yes-no" }
  | { readonly type: "option"; readonly options: { readonly [key: string]: Words } }
);

/** Every attribute of the demo catalogue, in the order a product page shows them. */
export const attributes = {
  drive: {
    type: "option",
    name: words("Drive", "批头类型", "起子頭類型"),
    options: {
      slotted: words("Slotted", "一字", "一字"),
      phillips: words("Phillips (PH)", "十字（PH）", "十字（PH）"),
      pozidriv: words("Pozidriv (PZ)", "米字（PZ）", "米字（PZ）"),
      torx: words("Six-lobe (TX)", "梅花（TX）", "星型（TX）"),
      hex: words("Hexagon", "内六角", "內六角"),
      quarterInch: words('1/4" square', "1/4 英寸方头", "1/4 吋四角"),
      threeEighthsInch: words('3/8" square', "3/8 英寸方头", "3/8 吋四角"),
      halfInch: words('1/2" square', "1/2 英寸方头", "1/2 吋四角"),
    },
  },
  material: {
    type: "option",
    name: words("Material", "材质", "材質"),
    options: {
      chromeVanadium: words("Chrome-vanadium steel", "铬钒钢", "鉻釩鋼"),
      chromeMolybdenum: words("Chrome-molybdenum steel", "铬钼钢", "鉻鉬鋼"),
      s2Steel: words("S2 tool steel", "S2 工具钢", "S2 工具鋼"),
      forgedSteel: words("Forged steel", "锻钢", "鍛鋼"),
      carbonSteel: words("High-carbon steel", "高碳钢", "高碳鋼"),
      springSteel: words("Spring steel", "弹簧钢", "彈簧鋼"),
      stainlessSteel: words("Stainless steel", "不锈钢", "不鏽鋼"),
      zincPlatedSteel: words("Zinc-plated steel", "镀锌钢", "鍍鋅鋼"),
      sheetSteel: words("Powder-coated sheet steel", "喷塑钢板", "粉體烤漆鋼板"),
      highSpeedSteel: words("High-speed steel (HSS)", "高速钢（HSS）", "高速鋼（HSS）"),
      cobaltSteel: words("Cobalt steel (HSS-Co 5)", "含钴高速钢（HSS-Co 5）", "含鈷高速鋼（HSS-Co 5）"),
      carbide: words("Carbide-tipped", "硬质合金", "鎢鋼（碳化鎢）"),
      biMetal: words("Bi-metal", "双金属", "雙金屬"),
      castIron: words("Ductile cast iron", "球墨铸铁", "球墨鑄鐵"),
      aluminium: words("Aluminium", "铝合金", "鋁合金"),
      brass: words("Brass", "黄铜", "黃銅"),
      corundum: words("Aluminium oxide", "棕刚玉", "氧化鋁"),
      zirconia: words("Zirconia alumina", "锆刚玉", "鋯剛玉"),
      rubber: words("Rubber", "橡胶", "橡膠"),
      nylon: words("Nylon (PA 6.6)", "尼龙（PA 66）", "尼龍（PA 66）"),
      polypropylene: words("Polypropylene", "聚丙烯（PP）", "聚丙烯（PP）"),
      polycarbonate: words("Polycarbonate", "聚碳酸酯（PC）", "聚碳酸酯（PC）"),
      polyester: words("Polyester 600D", "600D 涤纶", "600D 聚酯纖維"),
      cottonBlend: words("Polyester-cotton", "涤棉", "聚酯棉混紡"),
      leather: words("Leather", "皮革", "皮革"),
      nitrile: words("Nitrile-coated nylon", "丁腈涂层尼龙", "丁腈塗層尼龍"),
      wood: words("Beech", "榉木", "櫸木"),
    },
  },
  colour: {
    type: "option",
    name: words("Colour", "颜色", "顏色"),
    options: {
      black: words("Black", "黑色", "黑色"),
      white: words("White", "白色", "白色"),
      grey: words("Grey", "灰色", "灰色"),
      clear: words("Clear", "透明", "透明"),
      silver: words("Silver", "银色", "銀色"),
      red: words("Red", "红色", "紅色"),
      orange: words("Orange", "橙色", "橘色"),
      yellow: words("Yellow", "黄色", "黃色"),
      green: words("Green", "绿色", "綠色"),
      blue: words("Blue", "蓝色", "藍色"),
    },
  },
  insulated: { type: "yes-no", name: words("Insulated to 1,000 V", "1000 V 绝缘", "1000 V 絕緣") },
  rechargeable: { type: "yes-no", name: words("Rechargeable", "可充电", "可充電") },
  magnetic: { type: "yes-no", name: words("Magnetic", "带磁", "具磁性") },
  length: { type: "number", unit: "mm", name: words("Length", "长度", "長度") },
  width: { type: "number", unit: "mm", name: words("Width", "宽度", "寬度") },
  diameter: { type: "number", unit: "mm", name: words("Diameter", "直径", "直徑") },
  opening: { type: "number", unit: "mm", name: words("Jaw opening", "开口", "開口") },
  headWeight: { type: "number", unit: "g", name: words("Head weight", "锤头重量", "鎚頭重量") },
  teeth: { type: "number", unit: "TPI", name: words("Teeth per inch", "每英寸齿数", "每吋齒數") },
  grit: { type: "text", name: words("Grit", "粒度", "粒度") },
  torque: { type: "number", unit: "Nm", name: words("Maximum torque", "最大扭矩", "最大扭力") },
  voltage: { type: "number", unit: "V", name: words("Voltage", "电压", "電壓") },
  charge: { type: "number", unit: "Ah", name: words("Battery capacity", "电池容量", "電池容量") },
  brightness: { type: "number", unit: "lm", name: words("Light output", "光通量", "光通量") },
  power: { type: "number", unit: "W", name: words("Power", "功率", "功率") },
  volume: { type: "number", unit: "ml", name: words("Contents", "容量", "容量") },
  load: { type: "number", unit: "kg", name: words("Load capacity", "承重", "承重") },
  noiseReduction: {
    type: "number",
    unit: "dB",
    name: words("Noise reduction (SNR)", "降噪值（SNR）", "降噪值（SNR）"),
  },
  pieces: { type: "number", unit: null, name: words("Pieces", "件数", "件數") },
  drawers: { type: "number", unit: null, name: words("Drawers", "抽屉数", "抽屜數") },
  plug: {
    type: "option",
    name: words("Plug", "插头", "插頭"),
    options: {
      europe: words("Europe (type F)", "欧标（F 型）", "歐規（F 型）"),
      britain: words("UK (type G)", "英标（G 型）", "英規（G 型）"),
      china: words("China (type I)", "国标（I 型）", "陸規（I 型）"),
    },
  },
  protection: { type: "text", name: words("Ingress protection", "防护等级", "防護等級") },
  standard: { type: "text", name: words("Standard", "执行标准", "符合標準") },
  accuracy: { type: "text", name: words("Accuracy", "精度", "精度") },
  size: { type: "text", name: words("Size", "规格", "規格") },
  range: { type: "text", name: words("Measuring range", "量程", "測量範圍") },
} as const satisfies { readonly [key: string]: AttributeDefinition };

export type AttributeKey = keyof typeof attributes;

type ValueOf<D extends AttributeDefinition> = D extends { type: "number" }
  ? number
  : D extends { type: "yes-no" }
    ? boolean
    : D extends { options: infer Options }
      ? keyof Options & string
      : string;

/** Some attributes with their values, each of the type its definition asks for. */
export type AttributeValues = { readonly [K in AttributeKey]?: ValueOf<(typeof attributes)[K]> };
