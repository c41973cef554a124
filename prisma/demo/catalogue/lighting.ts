import { words } from "../words.ts";
import { byPlug, plugs } from "./plugs.ts";
import type { CategoryRow } from "./product.ts";
import { listed, single } from "./variants.ts";

export const lighting: CategoryRow = {
  code: "lighting",
  name: words("Lighting & power", "照明与供电", "照明與電源"),
  products: [
    {
      code: "LT100",
      name: words("LED torch, aluminium", "铝合金 LED 手电筒", "鋁合金 LED 手電筒"),
      text: words(
        "Anodised body, sliding focus, four modes. Survives a fall from two metres and half an hour of rain.",
        "阳极氧化机身，伸缩调焦，四档模式；两米抗摔，防雨淋。",
        "陽極處理機身，伸縮調焦，四段模式；耐兩公尺摔落，防雨淋。",
      ),
      look: { drawing: "torch", paint: "black" },
      attributes: { material: "aluminium", protection: "IP54", rechargeable: false },
      unit: { pack: 12, multiple: 3 },
      variants: listed("brightness", [
        [300, 16.5, 140],
        [600, 26.9, 230],
      ]),
    },
    {
      code: "LT105",
      name: words(
        "Rechargeable torch 1,200 lm, USB-C",
        "充电式手电筒 1200 lm（USB-C）",
        "充電式手電筒 1,200 lm（USB-C）",
      ),
      text: words(
        "Charges in the tool bag from any USB-C source and also lends its charge to a phone.",
        "任意 USB-C 电源即可充电，也可反向为手机供电。",
        "任意 USB-C 電源即可充電，也可反向為手機供電。",
      ),
      look: { drawing: "torch", paint: "kestrel" },
      attributes: { brightness: 1_200, protection: "IP67", rechargeable: true, material: "aluminium" },
      unit: { pack: 6 },
      variants: single(59.9, 260),
    },
    {
      code: "LT110",
      name: words("Head lamp with motion sensor", "感应式头灯", "感應式頭燈"),
      text: words(
        "Wave a hand to switch it. Tilting head, red rear light, washable strap.",
        "挥手感应开关，灯头可俯仰，后置红灯，头带可洗。",
        "揮手感應開關，燈頭可調角度，後方紅燈，頭帶可水洗。",
      ),
      look: { drawing: "headlamp", paint: "kestrel" },
      attributes: { protection: "IP54", rechargeable: true },
      unit: { pack: 10, multiple: 2 },
      variants: listed("brightness", [
        [250, 24.9, 92],
        [500, 36.5, 118],
      ]),
    },
    {
      code: "LT120",
      name: words("Inspection lamp, folding, magnetic", "折叠磁吸检修灯", "摺疊磁吸工作燈"),
      text: words(
        "Thin COB bar that folds into the handle, with a magnet and two hooks; a spot at the tip.",
        "超薄 COB 灯条可折入手柄，带磁座与双挂钩，顶端聚光。",
        "超薄 COB 燈條可摺入握柄，附磁座與雙掛鉤，頂端聚光。",
      ),
      look: { drawing: "inspectionLamp", paint: "kestrel" },
      attributes: { magnetic: true, rechargeable: true, protection: "IP54" },
      unit: { pack: 6 },
      variants: listed("brightness", [
        [350, 29.9, 180],
        [800, 44.5, 260],
      ]),
    },
    {
      code: "LT130",
      name: words("LED work light with stand", "LED 工作灯（带支架）", "LED 投光燈（附支架）"),
      text: words(
        "Die-cast housing that carries the heat away, 5 m rubber cable, frame that tilts and hangs.",
        "压铸散热灯壳，5 m 橡胶电缆，支架可俯仰、可悬挂。",
        "壓鑄散熱燈殼，5 公尺橡膠電纜，支架可調角度、可懸掛。",
      ),
      look: { drawing: "workLight", paint: "yellow" },
      attributes: { protection: "IP65", rechargeable: false },
      variants: [20, 50].flatMap((watts) =>
        byPlug(
          plugs,
          {
            eur: 18 + watts * 0.72,
            grams: 900 + watts * 32,
            attributes: { power: watts, brightness: watts * 100 },
          },
          `${watts} W`,
        ),
      ),
    },
    {
      code: "LT135",
      name: words("Cordless area light 18 V", "18 V 充电工作灯", "18 V 充電照明燈"),
      text: words(
        "3,000 lumens for three hours from a 4.0 Ah pack, or from the mains. Pack not included.",
        "4.0 Ah 电池供电 3000 流明持续三小时，亦可接市电，电池另售。",
        "4.0 Ah 電池供電 3,000 流明持續三小時，亦可接市電，電池另售。",
      ),
      look: { drawing: "workLight", paint: "kestrel", sleeve: "black" },
      attributes: { voltage: 18, brightness: 3_000, protection: "IP54", rechargeable: true },
      variants: single(84.5, 1_650),
    },
    {
      code: "LT140",
      name: words("Tripod light, twin head 2 × 30 W", "双头三脚架工作灯 2 × 30 W", "雙頭三腳架工作燈 2 × 30 W"),
      text: words(
        "Height from 0.7 to 1.8 m, heads that turn and come off, handle for moving it while lit.",
        "高度 0.7–1.8 m 可调，灯头可转可拆，带提手，亮灯时亦可移动。",
        "高度 0.7–1.8 m 可調，燈頭可轉可拆，附提把，亮燈時亦可移動。",
      ),
      look: { drawing: "tripodLight", paint: "yellow" },
      attributes: { power: 60, brightness: 6_000, protection: "IP65" },
      variants: byPlug(plugs, { eur: 92, grams: 5_400 }),
    },
    {
      code: "LT150",
      name: words("Magnetic bench lamp, flexible neck", "磁座软管工作灯", "磁座蛇管工作燈"),
      text: words(
        "Metal gooseneck that stays where it is put, magnet base 600 N, dimmable in three steps.",
        "金属软管定位不回弹，磁座吸力 600 N，三档调光。",
        "金屬蛇管定位不回彈，磁座吸力 600 N，三段調光。",
      ),
      look: { drawing: "benchLamp", paint: "black" },
      attributes: { brightness: 450, magnetic: true, voltage: 24 },
      variants: listed("length", [
        [300, 46, 1_150],
        [500, 54, 1_380],
      ]),
    },
    {
      code: "LT160",
      name: words("UV leak-detection torch 365 nm", "紫外检漏手电 365 nm", "UV 檢漏手電筒 365 nm"),
      text: words(
        "Filtered 365 nm light that makes dye glow in daylight. Safety glasses included.",
        "365 nm 滤光紫外光，日光下荧光剂清晰可见，附防护眼镜。",
        "365 nm 濾光紫外光，日光下螢光劑清晰可見，附護目鏡。",
      ),
      look: { drawing: "torch", paint: "blue" },
      attributes: { power: 3, material: "aluminium" },
      backorder: false,
      variants: single(38.5, 190),
    },
    {
      code: "LT200",
      name: words("Cable reel, rubber cable 3G1.5", "电缆盘（橡胶线 3G1.5）", "電纜捲盤（橡膠線 3G1.5）"),
      text: words(
        "Steel drum with overload cut-out, four covered sockets and a brake on the drum. H07RN-F cable.",
        "钢制线盘，带过载保护、四位带盖插座与线盘制动，H07RN-F 电缆。",
        "鋼製捲盤，附過載保護、四孔附蓋插座與捲盤煞車，H07RN-F 電纜。",
      ),
      look: { drawing: "cableReel", paint: "kestrel" },
      attributes: { protection: "IP44" },
      variants: [25, 40].flatMap((metres) =>
        byPlug(
          ["europe", "britain"],
          { eur: 32 + metres * 1.55, grams: 2_400 + metres * 145, attributes: { length: metres * 1_000 } },
          `${metres} m`,
        ),
      ),
    },
    {
      code: "LT210",
      name: words("Extension lead 3G1.5, 10 m", "延长线 3G1.5 10 m", "延長線 3G1.5 10 m"),
      text: words(
        "Orange PUR cable that stays supple at −25 °C and is seen on the floor. Plug and coupling with caps.",
        "橙色 PUR 电缆，−25 °C 仍柔软，地面醒目；插头插座带护盖。",
        "橘色 PUR 電纜，−25 °C 仍柔軟，地面醒目；插頭插座附護蓋。",
      ),
      look: { drawing: "extensionLead", paint: "orange" },
      attributes: { length: 10_000, protection: "IP44" },
      unit: { pack: 4 },
      variants: byPlug(plugs, { eur: 26.5, grams: 1_480 }),
    },
    {
      code: "LT220",
      name: words("Voltage tester, two-pole", "双极验电器", "雙極驗電器"),
      text: words(
        "12 to 1,000 V AC/DC by LED, sound and vibration, also with flat batteries. CAT IV 600 V.",
        "12–1000 V 交直流，LED、声音与振动三重指示，电池耗尽仍可测；CAT IV 600 V。",
        "12–1,000 V 交直流，LED、聲音與震動三重指示，電池耗盡仍可測；CAT IV 600 V。",
      ),
      look: { drawing: "voltageTester", paint: "red" },
      attributes: { range: "12–1,000 V", protection: "IP64", standard: "EN 61243-3" },
      unit: { pack: 5 },
      variants: [
        { suffix: "LED", label: words("LED", "LED 显示", "LED 顯示"), eur: 42.5, grams: 230 },
        { suffix: "LCD", label: words("LED and LCD", "LED 加液晶显示", "LED 加液晶顯示"), eur: 58.9, grams: 250 },
      ],
    },
  ],
};
