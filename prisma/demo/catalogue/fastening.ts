import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const carton = { pack: 10, multiple: 5 };

const threadlockers = {
  blue: { suffix: "MED", label: words("Medium strength, blue", "中强度（蓝）", "中強度（藍）") },
  red: { suffix: "HI", label: words("High strength, red", "高强度（红）", "高強度（紅）") },
} as const;

export const fastening: CategoryRow = {
  code: "fastening",
  name: words("Fastening & adhesives", "紧固件与胶粘剂", "緊固件與接著劑"),
  products: [
    {
      code: "FA100",
      name: words(
        "Chipboard screw, countersunk, TX, box of 200",
        "沉头刨花板钉（梅花槽）200 支装",
        "皿頭塑合板螺絲（星型）200 支裝",
      ),
      text: words(
        "Milling ribs under the head sink it flush; the cut point starts without a pilot hole. Wax-coated.",
        "钉头下铣肋自动沉平，切割钉尖免预钻，表面涂蜡。",
        "螺絲頭下銑肋自動沉平，切割尖端免預鑽，表面塗蠟。",
      ),
      look: { drawing: "screwBox", paint: "gold" },
      attributes: { material: "zincPlatedSteel", drive: "torx", pieces: 200 },
      unit: carton,
      variants: listed("size", [
        ["3.5 × 30 mm", 5.4, 310],
        ["4.0 × 40 mm", 6.8, 520],
        ["4.5 × 50 mm", 9.2, 820],
        ["5.0 × 60 mm", 12.5, 1_240],
        ["5.0 × 80 mm", 15.9, 1_680],
        ["6.0 × 100 mm", 22.4, 2_700],
      ]),
    },
    {
      code: "FA110",
      name: words("Drywall screw, phosphated, box of 500", "墙板钉（磷化）500 支装", "石膏板螺絲（磷化）500 支裝"),
      text: words(
        "Bugle head and twin-start thread for metal studs up to 0.9 mm.",
        "喇叭头双线螺纹，适用于 0.9 mm 以内轻钢龙骨。",
        "喇叭頭雙線螺紋，適用 0.9 mm 以內輕鋼架。",
      ),
      look: { drawing: "screwBox", paint: "black" },
      attributes: { drive: "phillips", pieces: 500 },
      unit: carton,
      variants: listed("size", [
        ["3.5 × 25 mm", 6.2, 640],
        ["3.5 × 35 mm", 7.4, 810],
        ["3.5 × 45 mm", 8.9, 1_020],
      ]),
    },
    {
      code: "FA120",
      name: words(
        "Hex bolt 8.8 with nut, zinc-plated, box of 50",
        "8.8 级镀锌六角螺栓带螺母 50 套装",
        "8.8 級鍍鋅六角螺栓附螺帽 50 組裝",
      ),
      text: words(
        "Fully threaded to ISO 4017 with ISO 4032 nuts; the lot number is on the box.",
        "全牙，ISO 4017，配 ISO 4032 螺母，盒上标注批号。",
        "全牙，ISO 4017，附 ISO 4032 螺帽，盒上標示批號。",
      ),
      look: { drawing: "boltNut" },
      attributes: { material: "zincPlatedSteel", pieces: 50, standard: "ISO 4017" },
      unit: carton,
      variants: listed("size", [
        ["M6 × 30", 8.4, 620],
        ["M8 × 40", 13.2, 1_280],
        ["M10 × 50", 21.5, 2_350],
        ["M12 × 60", 33.8, 3_950],
      ]),
    },
    {
      code: "FA130",
      name: words("Nylon wall plug, box of 100", "尼龙胀塞 100 支装", "尼龍壁虎（膨脹塞）100 支裝"),
      text: words(
        "Spreads in solid brick and knots in hollow block. The collar keeps it from slipping into the hole.",
        "实心砖中膨胀、空心砖中打结，翻边防止滑入孔内。",
        "實心磚中膨脹、空心磚中打結，翻邊防止滑入孔內。",
      ),
      look: { drawing: "wallPlugs", paint: "grey" },
      attributes: { material: "nylon", pieces: 100 },
      unit: carton,
      variants: across("size", ["5 × 25 mm", "6 × 30 mm", "8 × 40 mm", "10 × 50 mm"], (_, at) => ({
        eur: 3.4 + at * 1.3 + at * at * 0.5,
        grams: 60 + at * 85,
        look: { paint: (["yellow", "red", "grey", "blue"] as const)[at] },
      })),
    },
    {
      code: "FA140",
      name: words("Cable ties, bag of 100", "尼龙扎带 100 根装", "尼龍束帶 100 條裝"),
      text: words(
        "PA 6.6 with a steel-free lock that holds 80 to 540 N. Black ones withstand sunlight.",
        "PA 66 材质，拉力 80–540 N；黑色款耐紫外线。",
        "PA 66 材質，拉力 80–540 N；黑色款抗紫外線。",
      ),
      look: { drawing: "cableTie", paint: "black" },
      attributes: { material: "nylon", pieces: 100 },
      unit: { pack: 20, multiple: 10 },
      variants: [
        ...across("size", ["2.5 × 100 mm", "3.6 × 200 mm", "4.8 × 300 mm"], (size, at) => ({
          suffix: `B${size.split(" ")[2]}`,
          label: words(`${size}, black`, `${size} 黑色`, `${size} 黑色`),
          eur: 1.9 + at * 2.1,
          grams: 40 + at * 95,
          attributes: { colour: "black" as const },
        })),
        ...across("size", ["3.6 × 200 mm"], (size) => ({
          suffix: "W200",
          label: words(`${size}, natural`, `${size} 本色`, `${size} 本色`),
          eur: 3.8,
          grams: 135,
          attributes: { colour: "white" as const },
          look: { paint: "white" as const },
        })),
      ],
    },
    {
      code: "FA150",
      name: words("Insulating tape 19 mm × 20 m", "电工绝缘胶带 19 mm × 20 m", "電氣絕緣膠帶 19 mm × 20 m"),
      text: words(
        "Flame-retardant PVC to IEC 60454, stretches around corners and tears by hand.",
        "阻燃 PVC，符合 IEC 60454，延展贴合，可手撕。",
        "阻燃 PVC，符合 IEC 60454，延展服貼，可手撕。",
      ),
      look: { drawing: "tapeRoll", paint: "black" },
      attributes: { standard: "IEC 60454" },
      unit: { pack: 10, min: 10, multiple: 10 },
      variants: across("colour", ["black", "red", "blue", "yellow", "white"], (colour) => ({
        eur: 1.35,
        grams: 62,
        look: { paint: colour },
      })),
    },
    {
      code: "FA160",
      name: words("Fabric tape 50 mm × 50 m", "布基胶带 50 mm × 50 m", "布紋膠帶 50 mm × 50 m"),
      text: words(
        "Polythene-coated cloth with a strong rubber adhesive: waterproof, tears straight, sticks to rough walls.",
        "覆膜布基，强力橡胶型胶，防水、直线手撕，粗糙墙面也能贴牢。",
        "淋膜布基，強力橡膠膠層，防水、可直線手撕，粗糙牆面也能貼牢。",
      ),
      look: { drawing: "tapeRoll", paint: "silver" },
      unit: { pack: 12, multiple: 6 },
      variants: across("colour", ["silver", "black"], (colour) => ({ eur: 7.9, grams: 590, look: { paint: colour } })),
    },
    {
      code: "FA200",
      name: words("Threadlocker, 10 ml", "螺纹锁固胶 10 ml", "螺絲固定劑 10 ml"),
      text: words(
        "Keeps screws from working loose under vibration; the bottle doses by the drop.",
        "防止螺钉因振动松脱，瓶口逐滴定量。",
        "防止螺絲因震動鬆脫，瓶口可逐滴控制。",
      ),
      look: { drawing: "bottle", paint: "blue" },
      attributes: { volume: 10 },
      unit: { pack: 12, multiple: 6 },
      backorder: false,
      variants: across("colour", ["blue", "red"], (colour) => ({
        ...threadlockers[colour],
        eur: 8.9,
        grams: 28,
        look: { paint: colour },
      })),
    },
    {
      code: "FA210",
      name: words("Assembly adhesive, MS polymer, 290 ml", "MS 聚合物免钉胶 290 ml", "MS 聚合物免釘膠 290 ml"),
      text: words(
        "Sticks wood, metal, stone and mirror, also under water, and can be painted over. Free of solvent.",
        "可粘木、金属、石材与镜面，水下亦可施工，可涂饰，不含溶剂。",
        "可黏木材、金屬、石材與鏡面，水中亦可施工，可上漆，不含溶劑。",
      ),
      look: { drawing: "cartridge", paint: "white" },
      attributes: { volume: 290 },
      unit: { pack: 12, min: 12, multiple: 12 },
      variants: across("colour", ["white", "grey", "clear"], (colour) => ({
        eur: 6.9,
        grams: 460,
        look: { paint: colour },
      })),
    },
    {
      code: "FA220",
      name: words("Caulking gun, 310 ml", "玻璃胶枪 310 ml", "矽利康槍 310 ml"),
      text: words(
        "Anti-drip release and an 18:1 thrust for stiff adhesives. Rotating cradle with nozzle cutter and pin.",
        "自动防滴，18:1 推力比适合高粘度胶；可旋转枪架，带剪嘴刀与通针。",
        "自動防滴，18:1 推力比適用高黏度膠；可旋轉槍架，附剪嘴刀與通針。",
      ),
      look: { drawing: "caulkGun", paint: "kestrel" },
      unit: { pack: 6 },
      variants: single(15.8, 720),
    },
    {
      code: "FA300",
      name: words("Riveting pliers with blind rivets", "拉铆枪（附铆钉）", "拉釘槍（附拉釘）"),
      text: words(
        "Four nosepieces from 2.4 to 4.8 mm in the handle, spring-opened, with 60 assorted rivets.",
        "手柄内藏 2.4–4.8 mm 四种枪嘴，弹簧自动张开，附 60 颗混装铆钉。",
        "握柄內藏 2.4–4.8 mm 四種槍嘴，彈簧自動張開，附 60 顆混裝拉釘。",
      ),
      look: { drawing: "rivetGun", paint: "kestrel" },
      attributes: { range: "2.4–4.8 mm" },
      unit: { pack: 6 },
      variants: single(26.9, 760),
    },
    {
      code: "FA310",
      name: words("Hand tacker, steel", "钢制手动码钉枪", "鋼製手動釘槍"),
      text: words(
        "Recoil-free steel tacker for staples and brads from 6 to 14 mm, with impact adjustment.",
        "全钢无后座，适用 6–14 mm 码钉与直钉，击打力可调。",
        "全鋼無後座力，適用 6–14 mm 釘書針與直釘，擊打力可調。",
      ),
      look: { drawing: "stapler", paint: "kestrel" },
      attributes: { range: "6–14 mm" },
      unit: { pack: 6 },
      variants: single(24.5, 810),
    },
  ],
};
