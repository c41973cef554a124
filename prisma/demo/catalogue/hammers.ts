import { words } from "../words.ts";
import type { CategoryRow } from "./product.ts";
import { across, listed, single } from "./variants.ts";

const bySix = { pack: 6, multiple: 6 };

export const hammers: CategoryRow = {
  code: "hammers",
  name: words("Hammers & striking tools", "锤子与敲击工具", "鎚子與敲擊工具"),
  products: [
    {
      code: "HM100",
      name: words("Claw hammer, fibreglass handle", "玻纤柄羊角锤", "玻纖柄羊角鎚（拔釘鎚）"),
      text: words(
        "Polished forged head on a fibreglass core that damps the blow. The magnetic nail holder starts nails with one hand.",
        "抛光锻造锤头配玻纤芯手柄，减震舒适；磁性钉槽可单手起钉。",
        "拋光鍛造鎚頭搭配玻纖芯握柄，吸震舒適；磁性釘槽可單手定釘。",
      ),
      look: { drawing: "clawHammer", paint: "kestrel" },
      attributes: { material: "forgedSteel" },
      unit: bySix,
      variants: listed("headWeight", [
        [450, 14.9, 720],
        [570, 16.5, 860],
      ]),
    },
    {
      code: "HM105",
      name: words("Claw hammer, one-piece steel", "整体钢羊角锤", "一體成型羊角鎚"),
      text: words(
        "Head and shaft forged from one piece, so nothing can work loose. Shock-reducing grip.",
        "锤头与锤柄整体锻造，绝不松脱，配减震握把。",
        "鎚頭與鎚柄一體鍛造，絕不鬆脫，配吸震握把。",
      ),
      look: { drawing: "clawHammer", paint: "blue", sleeve: "silver" },
      attributes: { material: "forgedSteel", headWeight: 560 },
      unit: { pack: 4 },
      variants: single(29.9, 930),
    },
    {
      code: "HM110",
      name: words("Engineer's hammer, hickory handle", "钳工锤（胡桃木柄）", "德式鉗工鎚（山核桃木柄）"),
      text: words(
        "Cross-pein head to DIN 1041 with induction-hardened faces, wedged onto seasoned hickory.",
        "DIN 1041 横头锤头，锤面高频淬火，楔装于自然干燥的胡桃木柄。",
        "DIN 1041 橫頭鎚頭，鎚面高週波處理，楔裝於自然乾燥的山核桃木柄。",
      ),
      look: { drawing: "ballHammer", paint: "wood" },
      attributes: { material: "forgedSteel", standard: "DIN 1041" },
      unit: bySix,
      variants: across("headWeight", [200, 300, 500, 800, 1000], (g) => ({
        eur: 6.5 + g * 0.0095,
        grams: g * 1.25 + 60,
      })),
    },
    {
      code: "HM120",
      name: words("Club hammer", "八角锤", "八角鎚"),
      text: words(
        "For chisels and posts. Octagonal forged head with a handle guard that takes the missed blow.",
        "用于敲击凿子与打桩。八角锻造锤头，护柄套可承受误击。",
        "用於敲擊鑿子與打樁。八角鍛造鎚頭，護柄套可承受誤擊。",
      ),
      look: { drawing: "clubHammer", paint: "black" },
      attributes: { material: "forgedSteel" },
      unit: { pack: 4, multiple: 2 },
      variants: across("headWeight", [1000, 1500, 2000], (g) => ({ eur: 9 + g * 0.0056, grams: g + 390 })),
    },
    {
      code: "HM125",
      name: words("Sledgehammer, 900 mm fibreglass", "大锤（玻纤长柄 900 mm）", "大鎚（玻纖長柄 900 mm）"),
      text: words(
        "Long fibreglass shaft that neither splinters nor swells, with a moulded overstrike guard.",
        "长玻纤柄不开裂、不吸潮，配模压防误击护套。",
        "長玻纖柄不裂不吸濕，配模壓防誤擊護套。",
      ),
      look: { drawing: "clubHammer", paint: "yellow", stretch: 1.5 },
      attributes: { material: "forgedSteel", length: 900 },
      variants: across("headWeight", [3000, 5000], (g) => ({ eur: 18 + g * 0.0042, grams: g + 900 })),
    },
    {
      code: "HM130",
      name: words("Rubber mallet", "橡胶锤", "橡膠鎚"),
      text: words(
        "Non-marking rubber for paving, flooring and tents. The white head leaves no trace on light tiles.",
        "不留痕橡胶锤头，适用于铺砖、地板与帐篷；白色锤头在浅色瓷砖上不留印。",
        "不留痕橡膠鎚頭，適用鋪磚、地板與帳篷；白色鎚頭在淺色磁磚上不留印。",
      ),
      look: { drawing: "mallet", paint: "black", sleeve: "wood" },
      attributes: { material: "rubber" },
      unit: bySix,
      variants: [
        ...across("colour", ["black"], (colour) => ({
          suffix: "BLA",
          eur: 7.2,
          grams: 690,
          attributes: { colour, headWeight: 450 },
        })),
        ...across("colour", ["white"], (colour) => ({
          suffix: "WHI",
          eur: 8.4,
          grams: 710,
          attributes: { colour, headWeight: 450 },
          look: { paint: "white" as const },
        })),
      ],
    },
    {
      code: "HM140",
      name: words("Dead-blow hammer", "无反弹锤", "無反彈鎚"),
      text: words(
        "Steel shot inside the head kills the rebound. Replaceable faces: soft for aluminium, hard for bearings.",
        "锤头内装钢砂，消除反弹。锤面可更换：软面用于铝件，硬面用于轴承。",
        "鎚頭內填鋼砂，消除反彈。鎚面可更換：軟面用於鋁件，硬面用於軸承。",
      ),
      look: { drawing: "mallet", paint: "red", sleeve: "black" },
      attributes: { material: "nylon" },
      unit: { pack: 4 },
      variants: across("diameter", [35, 45, 60], (mm) => ({ eur: mm * 0.62 - 2, grams: mm * 22 - 300 })),
    },
    {
      code: "HM200",
      name: words("Wood chisel, bevel edge", "斜边木工凿", "斜邊木工鑿"),
      text: words(
        "Chrome-vanadium blade ground to 25°, with a striking cap that takes a steel hammer.",
        "铬钒钢刃口磨至 25°，柄端金属击帽可承受钢锤敲击。",
        "鉻釩鋼刃口研磨 25°，柄端金屬打擊帽可承受鋼鎚敲擊。",
      ),
      look: { drawing: "chisel", paint: "kestrel" },
      attributes: { material: "chromeVanadium" },
      unit: bySix,
      variants: across("width", [6, 12, 18, 25, 32], (mm) => ({
        eur: 6.8 + mm * 0.19,
        grams: 105 + mm * 4.5,
      })),
    },
    {
      code: "HM210",
      name: words("Flat cold chisel", "扁冷凿", "平鋼鑿"),
      text: words(
        "Air-hardened steel for cutting bolts, rivets and weld. The head stays soft and does not splinter.",
        "自硬合金钢，用于錾断螺栓、铆钉与焊缝；柄端保持韧性，不崩裂。",
        "自硬合金鋼，用於鑿斷螺栓、鉚釘與焊道；柄端保持韌性，不崩裂。",
      ),
      look: { drawing: "punch", paint: "red" },
      attributes: { material: "chromeVanadium" },
      unit: bySix,
      variants: across("length", [125, 150, 200, 250], (mm) => ({ eur: 2 + mm * 0.026, grams: mm * 2.6 - 130 })),
    },
    {
      code: "HM220",
      name: words("Pin punch set, 6 pieces", "圆柱冲套装 6 件", "圓柱衝組 6 件"),
      text: words(
        "2 to 8 mm parallel pin punches in a steel stand, for roll pins and shafts.",
        "2–8 mm 直柱销冲，配钢制插架，用于弹性销与轴件拆装。",
        "2–8 mm 直柱銷衝，附鋼製插架，用於彈簧銷與軸件拆裝。",
      ),
      look: { drawing: "driverSet", paint: "black" },
      attributes: { pieces: 6, material: "chromeVanadium" },
      variants: single(21.4, 640),
    },
    {
      code: "HM230",
      name: words("Automatic centre punch", "自动中心冲", "自動中心衝"),
      text: words(
        "Press, and the spring strikes by itself: a clean mark at the first try. Impact force adjustable at the cap.",
        "按压即自动击发，一次定位准确；旋动尾帽可调节冲击力。",
        "按壓即自動擊發，一次定位精準；旋轉尾帽可調整衝擊力。",
      ),
      look: { drawing: "punch", paint: "gold" },
      attributes: { material: "brass", length: 130 },
      unit: { pack: 10 },
      variants: single(11.9, 120),
    },
    {
      code: "HM300",
      name: words("Wrecking bar", "撬棍", "撬棒（鐵撬）"),
      text: words(
        "Forged hexagonal bar with a swan-neck nail puller and a flat chisel end.",
        "六角钢整体锻造，鹅颈起钉端与扁凿端两用。",
        "六角鋼一體鍛造，鵝頸拔釘端與扁鑿端兩用。",
      ),
      look: { drawing: "pryBar", paint: "kestrel" },
      attributes: { material: "forgedSteel" },
      variants: across("length", [400, 600, 800], (mm) => ({ eur: 5 + mm * 0.017, grams: mm * 2.6 - 150 })),
    },
    {
      code: "HM310",
      name: words("Universal axe", "多用途斧", "多用途斧頭"),
      text: words(
        "Forged blade with a non-stick coating on an over-moulded fibreglass handle. Comes with a blade guard.",
        "锻造斧刃覆不粘涂层，包胶玻纤斧柄，附刃口护套。",
        "鍛造斧刃附不沾塗層，包膠玻纖握柄，附刃口護套。",
      ),
      look: { drawing: "axe", paint: "kestrel" },
      attributes: { material: "forgedSteel" },
      variants: listed("headWeight", [
        [600, 27.5, 980],
        [1250, 42.9, 1_900],
      ]),
    },
  ],
};
